package org.childjourney.childprotection;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childprotection/protection-visit.bpmn}, one for each visit. */
@Component
class ProtectionVisitProcess {

    static final String KEY = "protection-visit";

    private final Processes processes;
    private final OpenTasks tasks;

    ProtectionVisitProcess(Processes processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    void begin(ProtectionPlan plan, String visitRule) {
        processes.start(KEY, plan.journey(), Map.of("planId", plan.id, "childId", plan.child(), "visitRule", visitRule));
    }

    /** The child was born: a visit that waits, and a birth plan that waits, hear of it. */
    void childBorn(UUID plan) {
        processes.tell("childprotection.childBorn", "planId", plan, Map.of());
    }

    /** Whether the manager has been asked about the child not seen, and has not decided yet. */
    boolean managerIsAsked(UUID plan) {
        return tasks.of(KEY, "planId", plan, "userTask_decideOnTheUnseenChild").isPresent();
    }
}
