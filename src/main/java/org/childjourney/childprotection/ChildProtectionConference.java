package org.childjourney.childprotection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One child's own part of a conference: its dates, its decision and how it ended. What was said stands in {@link ConferenceSitting}. */
@Entity
@Table(name = "child_protection_conferences")
class ChildProtectionConference {

    @Id UUID id;
    private UUID child;
    private String journey;
    @Enumerated(EnumType.STRING) ConferenceKind kind;
    UUID duty;
    String dutyRule;
    String timedRule;
    Instant since;
    LocalDate expectedBirth;
    String sourceEvent;
    Instant requestedAt;
    String requestedBy;
    UUID meeting;
    Instant bookedFor;
    Instant heldAt;
    String heldBy;
    @Enumerated(EnumType.STRING) ConferenceQuoracy quoracy;
    @Enumerated(EnumType.STRING) ConferenceDecision decision;
    @Enumerated(EnumType.STRING) private ConferenceDecision suggested;
    private String whyDifferent;
    String category;
    int earlierPlansHere;
    int earlierPlansElsewhere;
    @JdbcTypeCode(SqlTypes.JSON) OutlinePlan outline;
    @Column(columnDefinition = "text[]") List<String> dissent = List.of();
    LocalDate firstCoreGroupOn;
    LocalDate reviewOn;
    Instant concludedAt;
    Instant endedAt;
    String endedWhy;
    @Version private Integer version;

    protected ChildProtectionConference() {}

    ChildProtectionConference(NewConference asked, String dutyRule, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = asked.child().value();
        this.journey = asked.journey().value();
        this.kind = asked.kind();
        this.duty = asked.duty() == null ? id : asked.duty();
        this.dutyRule = dutyRule;
        this.timedRule = dutyRule;
        this.since = asked.since();
        this.expectedBirth = asked.expectedBirth();
        this.sourceEvent = asked.sourceEvent();
        this.requestedAt = now;
        this.requestedBy = by;
    }

    void book(UUID newMeeting, Instant day) {
        this.meeting = newMeeting;
        this.bookedFor = day;
    }

    /** No day is booked any more: postponed, adjourned, or the booking was wrong. */
    void bookingFellAway() {
        this.bookedFor = null;
    }

    void hold(ConferenceOutcome outcome, Instant at, String by) {
        this.heldAt = at;
        this.heldBy = by;
        this.quoracy = outcome.quoracy();
        this.decision = outcome.decision();
        this.suggested = outcome.suggested();
        this.whyDifferent = outcome.whyDifferent();
        this.category = outcome.category();
        this.earlierPlansHere = outcome.earlierPlansHere();
        this.earlierPlansElsewhere = outcome.earlierPlansElsewhere();
        this.outline = outcome.outline();
        this.dissent = outcome.dissent();
        this.firstCoreGroupOn = outcome.firstCoreGroupOn();
        this.reviewOn = outcome.reviewOn();
    }

    boolean isOpen() { return concludedAt == null && endedAt == null; }

    ChildId child() { return new ChildId(child); }

    JourneyReference journey() { return new JourneyReference(journey); }

    LocalDate bookedOn() { return bookedFor == null ? null : LondonTime.day(bookedFor); }

    ConferenceFacts facts() {
        return new ConferenceFacts(id, child(), journey(), kind, duty, since, meeting, bookedFor, heldAt, quoracy, decision, category,
                earlierPlansHere, earlierPlansElsewhere, dissent, firstCoreGroupOn, reviewOn, concludedAt, endedAt);
    }

    ConferenceHeld held() {
        return new ConferenceHeld(id, kind, child(), journey(), heldAt, heldBy, decision, category, earlierPlansHere, earlierPlansElsewhere,
                kind.isReview() ? duty : null, outline, firstCoreGroupOn, reviewOn, duty, quoracy, dissent);
    }
}
