package org.childjourney.childinneed;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childinneed/need-visit.bpmn}, one for each visit; and every companion of a plan that it ended. */
@Component
class NeedVisitProcess {

    static final String KEY = "need-visit";

    private final Processes processes;

    NeedVisitProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(NeedPlan plan) {
        processes.start(KEY, plan.journey(), Map.of(NeedPlanProcess.ID, plan.id, "childId", plan.child()));
    }

    /** No visit and no look at drift is needed any more. */
    void planEnded(UUID plan) {
        processes.tell("childinneed.planEnded", NeedPlanProcess.ID, plan, Map.of());
    }
}
