package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A health assessment was refused; the next one is planned all the same. */
public record HealthAssessmentRefused(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String refusedBy, String because) implements WellbeingEvent {

    @Override
    public String what() {
        return "Health assessment refused by " + refusedBy + ". " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
