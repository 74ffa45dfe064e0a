package org.childjourney.permanence;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/permanence/special-guardianship.bpmn}. */
@Component
class SpecialGuardianshipProcess {

    static final String KEY = "special-guardianship";
    static final String ID = "guardianshipId";

    private final Processes processes;

    SpecialGuardianshipProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(SpecialGuardianship guardianship) {
        processes.start(KEY, guardianship.journey(), Map.of(ID, guardianship.id, "childId", guardianship.child(), "reportRule", guardianship.reportRule()));
    }

    /** A court decided on it in proceedings of its own. */
    void guardianshipDecided(UUID guardianship) {
        processes.tell("permanence.guardianshipDecided", ID, guardianship, Map.of());
    }

    void cancel(UUID guardianship, String why) {
        processes.cancel(KEY, ID, guardianship, why);
    }
}
