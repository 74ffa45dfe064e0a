package org.childjourney.assessment;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/assessment-review.bpmn}, one for each checkpoint. */
@Component
class AssessmentReviewProcess {

    private final Processes processes;

    AssessmentReviewProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(SingleAssessment assessment, String rule) {
        processes.start("assessment-review", assessment.journey(),
                Map.of("assessmentId", assessment.id, "childId", assessment.child(), "reviewRule", rule));
    }

    /** No review is needed any more: every one that waits ends. */
    void assessmentConcluded(UUID assessment) {
        processes.tell("assessment.concluded", "assessmentId", assessment, Map.of());
    }
}
