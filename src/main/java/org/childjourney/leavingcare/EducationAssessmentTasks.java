package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code education-assessment} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EducationAssessmentTasks {

    private final Clocks clocks;

    EducationAssessmentTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The assessment nears its date. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }
}
