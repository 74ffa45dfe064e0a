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
import org.childjourney.foundation.ChildId;

/** One thing decided for a child in care, who answers for it, by when, and whether it was done. */
@Entity
@Table(name = "review_decisions")
class ReviewDecision {

    @Id UUID id;
    UUID review;
    UUID concern;
    private UUID child;
    String what;
    String owner;
    LocalDate dueOn;
    Instant decidedAt;
    String decidedBy;
    @Enumerated(EnumType.STRING) Settled settled;
    LocalDate settledOn;
    String settledHow;
    @Version private Integer version;

    /** How a decision stopped being open. */
    enum Settled { DONE, NO_LONGER_NEEDED }

    protected ReviewDecision() {}

    private ReviewDecision(ChildId child, NewDecision decided, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.child = child.value();
        this.what = decided.what().strip();
        this.owner = decided.owner().strip();
        this.dueOn = decided.by();
        this.decidedAt = at;
        this.decidedBy = by;
    }

    static ReviewDecision of(CareReview review, NewDecision decided) {
        var decision = new ReviewDecision(review.child(), decided, review.heldAt, review.heldBy);
        decision.review = review.id;
        return decision;
    }

    static ReviewDecision of(Concern concern, NewDecision decided, Instant at, String by) {
        var decision = new ReviewDecision(concern.child(), decided, at, by);
        decision.concern = concern.id;
        return decision;
    }

    void settle(Settled how, LocalDate on, String words) {
        this.settled = how;
        this.settledOn = on;
        this.settledHow = words;
    }

    boolean isOpen() {
        return settled == null;
    }

    ReviewDecisionFacts facts(LocalDate today) {
        return new ReviewDecisionFacts(id, review, concern, new ChildId(child), what, owner, dueOn, decidedAt, DecisionState.of(this, today), settledOn, settledHow);
    }
}
