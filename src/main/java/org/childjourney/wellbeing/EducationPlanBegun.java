package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A personal education plan was begun with the school. */
public record EducationPlanBegun(UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, String school) implements WellbeingEvent {

    @Override
    public String what() {
        return "Personal education plan begun" + (school == null ? ", without a school place." : " with " + school + ".");
    }
}
