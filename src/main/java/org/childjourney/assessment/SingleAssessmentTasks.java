package org.childjourney.assessment;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code single-assessment} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class SingleAssessmentTasks {

    private final SingleAssessments assessments;
    private final Clocks clocks;

    SingleAssessmentTasks(SingleAssessments assessments, Clocks clocks) {
        this.assessments = assessments;
        this.clocks = clocks;
    }

    /** Allocation or seeing the child nears its date. */
    public void escalateWhatNearsItsDate(String assessmentId) {
        clocks.escalateDue(UUID.fromString(assessmentId));
    }

    /** The whole assessment nears its date. */
    public void escalateAssessmentNearlyDue(String assessmentId) {
        clocks.escalateDue(UUID.fromString(assessmentId));
    }

    /** The manager authorised: says what follows, ends the reviews, begins to tell the family. */
    public void passOnTheOutcome(String assessmentId) {
        assessments.passOnTheOutcome(UUID.fromString(assessmentId));
    }
}
