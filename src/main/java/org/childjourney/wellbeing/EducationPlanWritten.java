package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A personal education plan was written at a meeting and sent to the virtual head. */
public record EducationPlanWritten(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, int number, String childSaid) implements WellbeingEvent {

    @Override
    public String what() {
        return "Personal education plan written and sent to the virtual head. The child about school: " + childSaid;
    }
}
