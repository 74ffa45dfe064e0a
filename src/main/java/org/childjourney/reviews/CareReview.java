package org.childjourney.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** One review of one child in care: when it is due, when it was held, and what the returns ask of it. What was said stands in {@code papers}. */
@Entity
@Table(name = "care_reviews")
class CareReview {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    int number;
    Instant careBeganAt;
    Instant countedFrom;
    Instant begunAt;
    String begunBy;
    LocalDate plannedFor;
    LocalDate nextOn;
    int postponed;
    Instant adjournedAt;
    Instant childSeenAt;
    Instant heldAt;
    String heldBy;
    @Enumerated(EnumType.STRING) Participation participation;
    Boolean planRight;
    @Enumerated(EnumType.STRING) PermanencePlan permanencePlan;
    Boolean placementFits;
    Instant circulatedAt;
    Instant checkedAt;
    Instant checkSeenAt;
    Instant overAt;
    String overBy;
    String overWhy;
    @Version private Integer version;

    protected CareReview() {}

    CareReview(NewCareReview wanted, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.number = wanted.heldBefore() + 1;
        this.careBeganAt = wanted.careBeganAt();
        this.countedFrom = wanted.countedFrom();
        this.begunAt = now;
        this.begunBy = by;
    }

    /** The review that follows one that was held. */
    static CareReview after(CareReview held, Instant now) {
        var next = new CareReview(new NewCareReview(held.child(), held.journey(), held.careBeganAt, "ReviewHeld:" + held.id, held.number, held.heldAt), now, held.heldBy);
        next.plannedFor = held.nextOn;
        return next;
    }

    /** It was not held on its day. A second adjournment does not move the first. */
    void putOff(Instant adjourned, LocalDate until) {
        this.postponed++;
        this.adjournedAt = adjournedAt == null ? adjourned : adjournedAt;
        this.plannedFor = until;
    }

    void hold(HoldTheReview answers, String by) {
        this.heldAt = answers.heldAt().toInstant();
        this.heldBy = by;
        this.participation = answers.participation();
        this.planRight = answers.planIsRight();
        this.permanencePlan = answers.permanence();
        this.placementFits = answers.placementFits();
        this.nextOn = answers.nextOn();
    }

    void end(String why, Instant at, String by) {
        this.overAt = at;
        this.overWhy = why;
        this.overBy = by;
    }

    boolean isOpen() {
        return heldAt == null && overAt == null;
    }

    /** The rule whose clock says by when it must be held. */
    String rule() {
        return rule(number);
    }

    static String rule(int number) {
        return number == 1 ? CareReviewClocks.FIRST : number == 2 ? CareReviewClocks.SECOND : CareReviewClocks.LATER;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    CareReviewFacts facts() {
        Instant seen = Stream.of(childSeenAt, checkSeenAt).filter(at -> at != null).max(Instant::compareTo).orElse(null);
        return new CareReviewFacts(id, child(), journey(), number, careBeganAt, LondonTime.day(countedFrom), plannedFor, postponed, heldAt, heldBy,
                participation == null ? null : participation.name(), permanencePlan, seen, circulatedAt, checkedAt, overAt, overWhy);
    }
}
