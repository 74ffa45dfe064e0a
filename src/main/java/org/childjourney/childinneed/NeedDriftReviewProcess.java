package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/childinneed/need-drift-review.bpmn}, once for each plan. */
@Component
class NeedDriftReviewProcess {

    static final String KEY = "need-drift-review";

    private final Processes processes;

    NeedDriftReviewProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(NeedPlan plan) {
        processes.start(KEY, plan.journey(), Map.of(NeedPlanProcess.ID, plan.id, "childId", plan.child()));
    }
}
