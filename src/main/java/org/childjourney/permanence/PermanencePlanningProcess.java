package org.childjourney.permanence;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/permanence/permanence-planning.bpmn}: one instance for each meeting. */
@Component
class PermanencePlanningProcess {

    static final String KEY = "permanence-planning";
    static final String ID = "permanencePlanningId";

    private final Processes processes;

    PermanencePlanningProcess(Processes processes) {
        this.processes = processes;
    }

    void beginCycle(PermanencePlanning planning) {
        processes.start(KEY, planning.journey(), Map.of(ID, planning.id, "childId", planning.child()));
    }

    /** The plan was agreed elsewhere: no meeting is to be held any more. */
    void planMadeElsewhere(UUID planning) {
        processes.tell("permanence.planMadeElsewhere", ID, planning, Map.of());
    }

    void cancel(UUID planning, String why) {
        processes.cancel(KEY, ID, planning, why);
    }
}
