package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-decision} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionDecisionTasks {

    private final AdoptionCourse course;
    private final AdoptionClocks clocks;

    AdoptionDecisionTasks(AdoptionCourse course, AdoptionClocks clocks) {
        this.course = course;
        this.clocks = clocks;
    }

    /** The child should be placed for adoption. */
    public void lookForAFamily(String adoptionId) {
        course.lookForAFamily(UUID.fromString(adoptionId));
    }

    /** Adoption is not the plan any more. */
    public void changeThePlan(String adoptionId) {
        course.changeThePlan(UUID.fromString(adoptionId), AdoptionProcesses.DECISION);
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
