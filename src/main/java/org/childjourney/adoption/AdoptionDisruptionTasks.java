package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-disruption} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionDisruptionTasks {

    private final AdoptionCourse course;

    AdoptionDisruptionTasks(AdoptionCourse course) {
        this.course = course;
    }

    /** Adoption is still the plan. */
    public void lookAgain(String adoptionId) {
        course.lookAgain(UUID.fromString(adoptionId));
    }

    /** Adoption is not the plan any more. */
    public void changeThePlan(String adoptionId) {
        course.changeThePlan(UUID.fromString(adoptionId), AdoptionProcesses.DISRUPTION);
    }
}
