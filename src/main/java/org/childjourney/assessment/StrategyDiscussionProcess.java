package org.childjourney.assessment;

import java.util.Map;

import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/strategy-discussion.bpmn}, one for each child. */
@Component
class StrategyDiscussionProcess {

    static final String KEY = "strategy-discussion";
    static final String PART = "strategyDiscussionId";

    private final Processes processes;

    StrategyDiscussionProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(DiscussedChild part) {
        processes.start(KEY, part.journey(), Map.of(PART, part.id, "childId", part.child()));
    }

    void cancel(DiscussedChild part) {
        processes.cancel(KEY, PART, part.id, "The child left the discussion before it was held");
    }
}
