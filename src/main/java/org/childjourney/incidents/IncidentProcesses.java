package org.childjourney.incidents;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/incidents}. The file stands where elsewhere a child stands, so that a death ends nothing here. */
@Component
class IncidentProcesses {

    static final String INCIDENT = "serious-incident";
    static final String ACTION = "learning-action";
    static final String ID = "incidentId";
    static final String ACTION_ID = "learningActionId";

    private final Processes processes;

    IncidentProcesses(Processes processes) {
        this.processes = processes;
    }

    void begin(Incident incident) {
        processes.start(INCIDENT, null, Map.of(ID, incident.id, "childId", incident.file()));
    }

    void begin(Incident incident, LearningAction action) {
        processes.start(ACTION, null, Map.of(ID, incident.id, ACTION_ID, action.id, "childId", incident.file()));
    }

    void cancel(UUID incident, String why) {
        processes.cancel(INCIDENT, ID, incident, why);
        processes.cancel(ACTION, ID, incident, why);
    }
}
