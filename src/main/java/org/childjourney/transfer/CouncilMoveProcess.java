package org.childjourney.transfer;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/transfer/move-to-another-council.bpmn}. */
@Component
class CouncilMoveProcess {

    static final String KEY = "move-to-another-council";
    static final String ID = "councilMoveId";

    private final Processes processes;

    CouncilMoveProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(CouncilMove move) {
        processes.start(KEY, move.journey(), Map.of(ID, move.id, "childId", move.child()));
    }

    /** The child stays after all, or the work ended otherwise. */
    void calledOff(UUID move) {
        processes.tell("transfer.moveCalled", ID, move, Map.of());
    }
}
