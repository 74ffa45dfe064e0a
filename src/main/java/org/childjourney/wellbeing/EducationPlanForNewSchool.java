package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child goes to another school, which needs a plan of its own. */
public record EducationPlanForNewSchool(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by) implements WellbeingEvent {

    @Override
    public String what() {
        return "The child changes school: a new personal education plan is needed.";
    }
}
