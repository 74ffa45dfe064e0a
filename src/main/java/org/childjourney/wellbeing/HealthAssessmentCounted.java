package org.childjourney.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** An assessment in the three months before care counts as the first one. */
public record HealthAssessmentCounted(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, LocalDate heldOn) implements WellbeingEvent {

    @Override
    public String what() {
        return "The health assessment of " + LondonTime.longDate(heldOn) + ", before the child came into care, counts as the first.";
    }
}
