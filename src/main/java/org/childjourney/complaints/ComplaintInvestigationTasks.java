package org.childjourney.complaints;

import java.time.Clock;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code complaint-investigation} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ComplaintInvestigationTasks {

    private final Complaints complaints;
    private final ComplaintProcesses processes;
    private final Clocks clocks;
    private final Clock clock;

    ComplaintInvestigationTasks(Complaints complaints, ComplaintProcesses processes, Clocks clocks, Clock clock) {
        this.complaints = complaints;
        this.processes = processes;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The adjudication, or the time in which a panel can be asked for, nears its date. */
    public void escalateWhatNearsItsDate(String complaintId) {
        clocks.escalateDue(UUID.fromString(complaintId));
    }

    /** They ask for a panel. */
    public void beginThePanel(String complaintId) {
        processes.begin(ComplaintProcesses.STAGE_3, complaints.get(UUID.fromString(complaintId)));
    }

    /** Twenty working days have passed, and nobody asked for a panel. */
    public void closeWithoutAPanel(String complaintId) {
        complaints.over(complaints.get(UUID.fromString(complaintId)), ComplaintEnd.NO_PANEL_ASKED_FOR, "The time in which a panel can be asked for is over.", clock.instant(), "system");
    }
}
