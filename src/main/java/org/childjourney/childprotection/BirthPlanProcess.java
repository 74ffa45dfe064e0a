package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childprotection/birth-plan.bpmn}, one for an unborn child with a plan. */
@Component
class BirthPlanProcess {

    static final String KEY = "birth-plan";

    private final Processes processes;

    BirthPlanProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ProtectionPlan plan) {
        processes.start(KEY, plan.journey(), Map.of("planId", plan.id, "childId", plan.child()));
    }
}
