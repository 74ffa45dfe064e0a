package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A health assessment could not be held, or its report is not here yet; it stays due. */
public record HealthAssessmentNotHeld(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String because) implements WellbeingEvent {

    @Override
    public String what() {
        return "Health assessment not finished yet. " + because;
    }
}
