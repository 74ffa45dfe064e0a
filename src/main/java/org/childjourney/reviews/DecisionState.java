package org.childjourney.reviews;

import java.time.LocalDate;

/** How a decision stands: derived from its row and the day, so that it cannot be wrong. */
public enum DecisionState {
    OPEN,
    OVERDUE,
    DONE,
    NO_LONGER_NEEDED;

    static DecisionState of(ReviewDecision decision, LocalDate today) {
        if (decision.settled == ReviewDecision.Settled.DONE) {
            return DONE;
        }
        if (decision.settled == ReviewDecision.Settled.NO_LONGER_NEEDED) {
            return NO_LONGER_NEEDED;
        }
        return decision.dueOn.isBefore(today) ? OVERDUE : OPEN;
    }
}
