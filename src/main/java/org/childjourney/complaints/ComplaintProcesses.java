package org.childjourney.complaints;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/complaints}, one for each stage. The file stands where elsewhere a child stands. */
@Component
class ComplaintProcesses {

    static final String STAGE_1 = "complaint";
    static final String STAGE_2 = "complaint-investigation";
    static final String STAGE_3 = "complaint-panel";
    static final String ID = "complaintId";

    private final Processes processes;

    ComplaintProcesses(Processes processes) {
        this.processes = processes;
    }

    void begin(String stage, Complaint complaint) {
        processes.start(stage, null, Map.of(ID, complaint.id, "childId", complaint.file(), "stageRule", complaint.stageRule()));
    }

    void cancel(UUID complaint, String why) {
        for (String stage : new String[] {STAGE_1, STAGE_2, STAGE_3}) {
            processes.cancel(stage, ID, complaint, why);
        }
    }
}
