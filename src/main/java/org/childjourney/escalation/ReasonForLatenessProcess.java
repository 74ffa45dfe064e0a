package org.childjourney.escalation;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/escalation/reason-for-lateness.bpmn}. */
@Component
class ReasonForLatenessProcess {

    private static final String PROCESS = "reason-for-lateness";
    private static final String ID = "latenessId";
    private final Processes processes;

    ReasonForLatenessProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(LatenessQuestion question) {
        processes.start(PROCESS, question.journey(), Map.of(ID, question.id(), "childId", question.child()));
    }

    boolean isRunning(UUID question) {
        return processes.isRunning(PROCESS, ID, question);
    }

    /** Somebody said why elsewhere: nobody need be asked. */
    void reasonGiven(UUID question) {
        processes.tell("escalation.reasonGiven", ID, question, Map.of());
    }
}
