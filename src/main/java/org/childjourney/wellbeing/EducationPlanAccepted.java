package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The virtual head accepted a personal education plan and graded it. */
public record EducationPlanAccepted(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, int number, String grade) implements WellbeingEvent {

    @Override
    public String what() {
        return "Personal education plan accepted by the virtual head, graded " + grade + ".";
    }
}
