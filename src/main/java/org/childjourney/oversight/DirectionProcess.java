package org.childjourney.oversight;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/oversight/supervision-direction.bpmn}: one instance for each direction. */
@Component
class DirectionProcess {

    static final String KEY = "supervision-direction";
    static final String ID = "directionId";

    private final Processes processes;

    DirectionProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Direction direction) {
        processes.start(KEY, direction.journey(), Map.of(ID, direction.id(), "childId", direction.child()));
    }

    void overtaken(UUID direction) {
        processes.tell("oversight.directionCancelled", ID, direction, Map.of());
    }
}
