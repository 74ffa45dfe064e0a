package org.childjourney.privatefostering;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.ProcessTimers;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/privatefostering/private-fostering.bpmn}: one instance for each cycle between visits. */
@Component
class PrivateFosteringProcess {

    static final String KEY = "private-fostering";
    static final String ID = "privateFosteringId";

    private final Processes processes;
    private final ProcessTimers timers;

    PrivateFosteringProcess(Processes processes, ProcessTimers timers) {
        this.processes = processes;
        this.timers = timers;
    }

    void beginCycle(PrivateFostering fostering) {
        processes.start(KEY, fostering.journey(), Map.of(ID, fostering.id, "childId", fostering.child(), "visitRule", fostering.visitRule()));
    }

    /** The child left, as somebody said elsewhere than in the form of a visit. */
    void arrangementEnded(UUID fostering) {
        processes.tell("privatefostering.arrangementEnded", ID, fostering, Map.of());
    }

    void askTimersAgain(UUID fostering) {
        timers.askAgain(KEY, ID, fostering);
    }

    void cancel(UUID fostering, String why) {
        processes.cancel(KEY, ID, fostering, why);
    }
}
