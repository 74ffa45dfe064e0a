package org.childjourney.complaints;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code complaint} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ComplaintTasks {

    private final Complaints complaints;
    private final ComplaintProcesses processes;
    private final Clocks clocks;

    ComplaintTasks(Complaints complaints, ComplaintProcesses processes, Clocks clocks) {
        this.complaints = complaints;
        this.processes = processes;
        this.clocks = clocks;
    }

    /** The answer nears its date. */
    public void escalateWhatNearsItsDate(String complaintId) {
        clocks.escalateDue(UUID.fromString(complaintId));
    }

    /** They are not content. */
    public void beginTheInvestigation(String complaintId) {
        processes.begin(ComplaintProcesses.STAGE_2, complaints.get(UUID.fromString(complaintId)));
    }
}
