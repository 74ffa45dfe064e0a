package org.childjourney.assessment;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code assessment-review} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class AssessmentReviewTasks {

    private final Clocks clocks;

    AssessmentReviewTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Warns of every duty of the assessment whose warning time has come. */
    public void escalateWhatNearsItsDate(String assessmentId) {
        clocks.escalateDue(UUID.fromString(assessmentId));
    }
}
