package org.childjourney.allegations;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/allegations/allegation-against-worker.bpmn}. The file stands where elsewhere a child stands. */
@Component
class AllegationAgainstWorkerProcess {

    static final String KEY = "allegation-against-worker";
    static final String ID = "allegationId";

    private final Processes processes;

    AllegationAgainstWorkerProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Allegation allegation) {
        processes.start(KEY, null, Map.of(ID, allegation.id, "childId", allegation.file()));
    }

    void cancel(UUID allegation, String why) {
        processes.cancel(KEY, ID, allegation, why);
    }
}
