package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A review of care was held. The next one is planned already; journey hears what it found. */
public record ReviewHeld(UUID review, ChildId child, JourneyReference journey, Instant at, String by, int number,
                         String participation, PermanencePlan permanencePlan, boolean planRight, boolean placementFits, int decisions, String voice) implements ReviewEvent {

    @Override
    public String what() {
        return "Review " + number + " of care: permanence plan " + permanencePlan.label() + ", " + decisions + (decisions == 1 ? " decision" : " decisions")
                + (planRight ? "" : ", the care plan is no longer right") + (placementFits ? "" : ", the placement does not meet the child's needs") + ". The child: " + voice;
    }

    @Override
    public boolean significant() {
        return true;
    }

    /** Whether the child has a plan for permanence; at the second review there must be one. */
    public boolean hasPermanencePlan() {
        return permanencePlan != PermanencePlan.NONE;
    }
}
