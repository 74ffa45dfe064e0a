package org.childjourney.oversight;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/oversight/supervision.bpmn}: one instance for each month of a child. */
@Component
class SupervisionProcess {

    static final String KEY = "supervision";
    static final String ID = "supervisionId";

    private final Processes processes;

    SupervisionProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Supervision supervision) {
        processes.start(KEY, supervision.journey(), Map.of(ID, supervision.id(), "childId", supervision.child()));
    }

    void workEnded(UUID supervision) {
        processes.tell("oversight.workEnded", ID, supervision, Map.of());
    }
}
