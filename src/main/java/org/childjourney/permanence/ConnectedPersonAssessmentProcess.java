package org.childjourney.permanence;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/permanence/connected-person-assessment.bpmn}. */
@Component
class ConnectedPersonAssessmentProcess {

    static final String KEY = "connected-person-assessment";
    static final String ID = "connectedPersonId";

    private final Processes processes;

    ConnectedPersonAssessmentProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(ConnectedPerson person) {
        processes.start(KEY, person.journey(), Map.of(ID, person.id, "childId", person.child(), "approvalRule", person.approvalRule(), "approvalDecision", "none"));
    }

    /** The child lives elsewhere: nothing is left to be decided. */
    void placementEnded(UUID person) {
        processes.tell("permanence.placementEnded", ID, person, Map.of());
    }
}
