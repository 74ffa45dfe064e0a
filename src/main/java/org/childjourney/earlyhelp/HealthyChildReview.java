package org.childjourney.earlyhelp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One of the five reviews of one child: counted from the expected date or the birth, held or missed, and what followed. */
@Entity
@Table(name = "healthy_child_reviews")
class HealthyChildReview {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    @Enumerated(EnumType.STRING) HealthReviewKind kind;
    LocalDate anchor;
    Instant begunAt;
    String begunBy;
    int attempts;
    Instant heldAt;
    @Enumerated(EnumType.STRING) HealthReviewOutcome outcome;
    Instant outcomeAt;
    String outcomeBy;
    String outcomeWhy;
    String missedReason;
    Instant endedAt;
    @Version private Integer version;

    protected HealthyChildReview() {}

    HealthyChildReview(NewHealthyChildProgramme programme, HealthReviewKind kind, LocalDate anchor, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = programme.child().value();
        this.journey = programme.journey() == null ? null : programme.journey().value();
        this.sourceEvent = programme.sourceEvent();
        this.kind = kind;
        this.anchor = anchor;
        this.begunAt = now;
        this.begunBy = by;
    }

    /** How it came out; the diagram passes it on. */
    void comesTo(HealthReviewOutcome how, String why, Instant at, String by) {
        this.outcome = how;
        this.outcomeWhy = why;
        this.outcomeAt = at;
        this.outcomeBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    NewHealthyChildProgramme programme() {
        return new NewHealthyChildProgramme(child(), journey(), sourceEvent);
    }

    HealthReviewFacts facts() {
        return new HealthReviewFacts(id, child(), journey(), kind, anchor, attempts, heldAt, outcome, missedReason, endedAt);
    }
}
