package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-authority} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionAuthorityTasks {

    private final AdoptionCourse course;

    AdoptionAuthorityTasks(AdoptionCourse course) {
        this.course = course;
    }

    /** Adoption is not the plan any more. */
    public void changeThePlan(String adoptionId) {
        course.changeThePlan(UUID.fromString(adoptionId), AdoptionProcesses.AUTHORITY);
    }
}
