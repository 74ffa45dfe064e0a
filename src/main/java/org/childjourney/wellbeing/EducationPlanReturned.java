package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The virtual head sent a plan back with comments. */
public record EducationPlanReturned(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String comments) implements WellbeingEvent {

    @Override
    public String what() {
        return "The virtual head returned the personal education plan. " + comments;
    }
}
