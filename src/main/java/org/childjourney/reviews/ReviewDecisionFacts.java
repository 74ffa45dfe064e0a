package org.childjourney.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;

/**
 * What is known of one decision for a child in care.
 *
 * @param review  the review that took it; null where the end of a concern did
 * @param concern the concern at whose end it was agreed; null where a review took it
 * @param what    in words; personal data
 * @param dueOn   by which London day
 */
public record ReviewDecisionFacts(
        UUID id, UUID review, UUID concern, ChildId child, String what, String owner, LocalDate dueOn, Instant decidedAt, DecisionState state,
        LocalDate settledOn, String settledHow) {

    public boolean isOpen() {
        return state == DecisionState.OPEN || isOverdue();
    }

    public boolean isOverdue() {
        return state == DecisionState.OVERDUE;
    }

    /** For a list on a form. */
    String inWords() {
        return what.strip().replaceFirst("\\.$", "") + " — " + owner + ", by " + LondonTime.longDate(dueOn) + (isOverdue() ? " (overdue)" : "");
    }
}
