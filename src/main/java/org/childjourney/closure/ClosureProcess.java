package org.childjourney.closure;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/closure/closure.bpmn}. */
@Component
class ClosureProcess {

    static final String KEY = "closure";
    static final String ID = "closureId";

    private final Processes processes;

    ClosureProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Closure closure) {
        processes.start(KEY, closure.journey(), Map.of(ID, closure.id, "childId", closure.child()));
    }

    /** Something new came in, or the child died. */
    void stopped(UUID closure) {
        processes.tell("closure.stopped", ID, closure, Map.of());
    }
}
