package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A health assessment was held and its report is here. */
public record HealthAssessmentHeld(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, boolean initial, String childSaid, int recommendations) implements WellbeingEvent {

    @Override
    public String what() {
        return (initial ? "First" : "Review") + " health assessment held, with " + recommendations + " recommendations. The child: " + childSaid;
    }
}
