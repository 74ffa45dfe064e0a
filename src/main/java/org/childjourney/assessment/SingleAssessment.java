package org.childjourney.assessment;

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

/** One assessment of one child: its dates, who holds it and how it ended. What was written stands in {@link WrittenAssessment}. */
@Entity
@Table(name = "single_assessments")
class SingleAssessment {

    @Id UUID id;
    private UUID child;
    private String journey;
    @Enumerated(EnumType.STRING) StartedBecause startedBecause;
    String sourceEvent;
    String reason;
    Instant referralReceivedAt;
    Instant decidedAt;
    Instant openedAt;
    String openedBy;
    String worker;
    Instant allocatedAt;
    String allocatedBy;
    String direction;
    String safetyUntilSeen;
    LocalDate startedOn;
    LocalDate internalReviewOn;
    Instant seenAt;
    Instant authorisedAt;
    String authorisedBy;
    @Enumerated(EnumType.STRING) AssessmentOutcome outcome;
    String primaryNeed;
    @Column(columnDefinition = "text[]") List<String> factors = List.of();
    Instant concludedAt;
    Instant endedAt;
    String endedWhy;
    @Version private Integer version;

    protected SingleAssessment() {}

    SingleAssessment(NewAssessment decided, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = decided.child().value();
        this.journey = decided.journey().value();
        this.startedBecause = decided.startedBecause();
        this.sourceEvent = decided.sourceEvent();
        this.reason = decided.reason();
        this.referralReceivedAt = decided.referralReceivedAt();
        this.decidedAt = decided.decidedAt();
        this.openedAt = now;
        this.openedBy = by;
    }

    SingleAssessment(BroughtIn found, Instant now, String by) {
        this(new NewAssessment(found.child(), found.journey(), LondonTime.startOf(found.referredOn()), LondonTime.startOf(found.referredOn()),
                null, StartedBecause.CASELOAD, found.source()), now, by);
        this.startedOn = found.startedOn();
        this.seenAt = found.seenOn() == null ? null : LondonTime.startOf(found.seenOn());
    }

    void allocate(AllocateSocialWorker answers, Instant at, String by) {
        this.worker = answers.worker();
        this.allocatedAt = at;
        this.allocatedBy = by;
        this.startedOn = answers.startsOn();
        this.internalReviewOn = answers.reviewOn();
        this.direction = answers.direction();
        this.safetyUntilSeen = answers.safetyUntilSeen();
    }

    void authorise(WrittenAssessment written, Instant at, String by) {
        this.authorisedAt = at;
        this.authorisedBy = by;
        this.outcome = written.outcome();
        this.primaryNeed = written.answers().primaryNeed();
        this.factors = List.copyOf(written.answers().factors());
    }

    boolean isOpen() {
        return concludedAt == null && endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    LocalDate referralDay() {
        return LondonTime.day(referralReceivedAt);
    }

    AssessmentFacts facts() {
        return new AssessmentFacts(id, child(), journey(), startedBecause, referralReceivedAt, decidedAt, worker, startedOn, internalReviewOn,
                seenAt, authorisedAt, outcome, primaryNeed, factors, concludedAt, endedAt);
    }
}
