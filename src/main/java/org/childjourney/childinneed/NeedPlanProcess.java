package org.childjourney.childinneed;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childinneed/child-in-need-plan.bpmn}: one instance for each cycle between reviews. */
@Component
class NeedPlanProcess {

    static final String KEY = "child-in-need-plan";
    static final String ID = "needPlanId";

    private final Processes processes;

    NeedPlanProcess(Processes processes) {
        this.processes = processes;
    }

    void beginCycle(NeedPlan plan) {
        processes.start(KEY, plan.journey(), Map.of(ID, plan.id, "childId", plan.child(), "planAgreed", plan.isAgreed(), "reviewRule", plan.reviewRule()));
    }

    /** A child protection plan takes its place. */
    void replaced(UUID plan) {
        processes.tell("childinneed.planReplaced", ID, plan, Map.of());
    }

    void cancel(UUID plan, String why) {
        processes.cancel(KEY, ID, plan, why);
    }
}
