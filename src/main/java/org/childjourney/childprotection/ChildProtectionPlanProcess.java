package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childprotection/child-protection-plan.bpmn}, one for each cycle of a plan. */
@Component
class ChildProtectionPlanProcess {

    static final String KEY = "child-protection-plan";

    private final Processes processes;

    ChildProtectionPlanProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ProtectionPlan plan, String coreGroupRule) {
        processes.start(KEY, plan.journey(), Map.of("planId", plan.id, "childId", plan.child(), "coreGroupRule", coreGroupRule));
    }

    /** This cycle is over. */
    void reviewConferenceHeld(ProtectionPlan plan) {
        processes.tell("childprotection.reviewConferenceHeld", "planId", plan.id, Map.of());
    }

    /** The plan is over: its cycle, its visits, and whatever else waits for it end. */
    void planEnded(ProtectionPlan plan) {
        processes.tell("childprotection.planEnded", "planId", plan.id, Map.of());
    }

    /** Everything that runs for the plan is about this child from now on. */
    void belongsTo(ProtectionPlan plan, ChildId known) {
        processes.setReference("planId", plan.id, "childId", known);
    }
}
