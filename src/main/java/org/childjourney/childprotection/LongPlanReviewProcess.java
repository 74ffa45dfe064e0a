package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childprotection/long-plan-review.bpmn}, when a plan grows long. */
@Component
class LongPlanReviewProcess {

    static final String KEY = "long-plan-review";

    private final Processes processes;

    LongPlanReviewProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ProtectionPlan plan) {
        processes.start(KEY, plan.journey(), Map.of("planId", plan.id, "childId", plan.child()));
    }
}
