package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/tell-the-family.bpmn}. */
@Component
class TellTheFamilyProcess {

    private final Processes processes;

    TellTheFamilyProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(SingleAssessment assessment) {
        processes.start("tell-the-family", assessment.journey(), Map.of("assessmentId", assessment.id, "childId", assessment.child()));
    }

    /** Nobody is to be told any more. */
    void cancel(SingleAssessment assessment, String why) {
        processes.cancel("tell-the-family", "assessmentId", assessment.id, why);
    }
}
