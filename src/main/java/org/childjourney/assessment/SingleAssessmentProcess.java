package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/single-assessment.bpmn}. */
@Component
class SingleAssessmentProcess {

    static final String KEY = "single-assessment";

    private final Processes processes;

    SingleAssessmentProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(SingleAssessment assessment) {
        processes.start(KEY, assessment.journey(), references(assessment));
    }

    /** Begins in the middle, where the work stood when it was brought in. */
    void beginAt(SingleAssessment assessment, String position) {
        processes.startAt(KEY, assessment.journey(), references(assessment), position);
    }

    void cancel(SingleAssessment assessment, String why) {
        processes.cancel(KEY, "assessmentId", assessment.id, why);
    }

    private static Map<String, ?> references(SingleAssessment assessment) {
        return Map.of("assessmentId", assessment.id, "childId", assessment.child());
    }
}
