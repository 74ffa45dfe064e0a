package org.childjourney.escalation;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.ProcessTimers;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/escalation/escalation.bpmn}. */
@Component
class EscalationProcess {

    private static final String PROCESS = "escalation";
    private static final String ID = "escalationId";
    private final Processes processes;
    private final ProcessTimers timers;
    private final OpenTasks tasks;

    EscalationProcess(Processes processes, ProcessTimers timers, OpenTasks tasks) {
        this.processes = processes;
        this.timers = timers;
        this.tasks = tasks;
    }

    void begin(Escalation escalation) {
        processes.start(PROCESS, escalation.journey(), Map.of(ID, escalation.id(), "childId", escalation.child()));
    }

    boolean isRunning(UUID escalation) {
        return processes.isRunning(PROCESS, ID, escalation);
    }

    /** Something is late that was not, or is later than it was: look again who must answer. */
    void lineAdded(UUID escalation) {
        processes.tell("escalation.lineAdded", ID, escalation, Map.of());
    }

    /** Nothing is late any more. */
    void workDone(UUID escalation) {
        processes.tell("escalation.workDone", ID, escalation, Map.of());
    }

    /** The same person stays asked, or nobody; only the dates changed. */
    void redate(UUID escalation, Instant answerBy, String group) {
        timers.askAgain(PROCESS, ID, escalation);
        tasks.of(PROCESS, ID, escalation).forEach(task -> {
            tasks.due(task.id(), Date.from(answerBy));
            if (!task.groups().equals(Set.of(group))) {
                tasks.moveTo(task.id(), Set.of(group));
            }
        });
    }
}
