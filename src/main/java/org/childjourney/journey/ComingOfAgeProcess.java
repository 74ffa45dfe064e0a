package org.childjourney.journey;

import java.util.Map;
import org.childjourney.engine.ProcessTimers;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/journey/coming-of-age.bpmn}. It belongs to a child, not to one journey, and is no stage of any. */
@Component
class ComingOfAgeProcess {

    private static final String PROCESS = "coming-of-age";
    private static final String ID = "childId";

    private final Processes processes;
    private final ProcessTimers timers;

    ComingOfAgeProcess(Processes processes, ProcessTimers timers) {
        this.processes = processes;
        this.timers = timers;
    }

    void begin(ChildId child) {
        processes.start(PROCESS, null, Map.of(ID, child));
    }

    boolean isRunning(ChildId child) {
        return processes.isRunning(PROCESS, ID, child.value());
    }

    /** The birthday may be another. */
    void dateChanged(ChildId child) {
        timers.askAgain(PROCESS, ID, child.value());
    }

    void cancel(ChildId child) {
        processes.cancel(PROCESS, ID, child.value(), "No journey is open, or no birthday lies ahead");
    }
}
