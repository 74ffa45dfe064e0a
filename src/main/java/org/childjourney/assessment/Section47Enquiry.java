package org.childjourney.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** One enquiry about one child: its dates, who makes it and how it ended. What was written stands in {@link WrittenEnquiry} and {@link EnquiryPaper}. */
@Entity
@Table(name = "section_47_enquiries")
class Section47Enquiry {

    @Id UUID id;
    UUID child;
    private String journey;
    String sourceEvent;
    UUID discussionPart;
    Instant discussionHeldAt;
    boolean joint;
    String worker;
    LocalDate startedOn;
    LocalDate conferenceTargetOn;
    Instant openedAt;
    String openedBy;
    Instant seenAt;
    Instant authorisedAt;
    String authorisedBy;
    @Enumerated(EnumType.STRING) EnquiryOutcome outcome;
    @Enumerated(EnumType.STRING) EnquiryNext next;
    Instant concludedAt;
    Instant familyToldAt;
    Instant endedAt;
    String endedWhy;
    @Version private Integer version;

    protected Section47Enquiry() {}

    private Section47Enquiry(ChildId child, JourneyReference journey, String sourceEvent, Instant discussionHeldAt, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.journey = journey.value();
        this.sourceEvent = sourceEvent;
        this.discussionHeldAt = discussionHeldAt;
        this.startedOn = LondonTime.day(discussionHeldAt);
        this.openedAt = now;
        this.openedBy = by;
    }

    Section47Enquiry(NewEnquiry decided, String worker, Instant now, String by) {
        this(decided.child(), decided.journey(), decided.sourceEvent(), decided.discussionHeldAt(), now, by);
        this.discussionPart = decided.discussionPart();
        this.joint = decided.joint();
        this.worker = worker;
    }

    Section47Enquiry(EnquiryBroughtIn found, Instant now, String by) {
        this(found.child(), found.journey(), found.source(), LondonTime.startOf(found.startedOn()), now, by);
    }

    boolean isOpen() {
        return concludedAt == null && endedAt == null;
    }

    boolean wasBroughtIn() {
        return discussionPart == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    void authorise(WrittenEnquiry written, Instant at, String by) {
        this.authorisedAt = at;
        this.authorisedBy = by;
        this.outcome = written.outcome();
        this.next = written.next();
    }

    EnquiryFacts facts() {
        return new EnquiryFacts(id, child(), journey(), discussionPart, discussionHeldAt, joint, worker, startedOn, conferenceTargetOn,
                next == null ? null : next != EnquiryNext.CONFERENCE, seenAt, outcome, next, concludedAt, endedAt, endedWhy);
    }
}
