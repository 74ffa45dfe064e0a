package org.childjourney.complaints;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code complaint-panel} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ComplaintPanelTasks {

    private final Clocks clocks;

    ComplaintPanelTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The panel, its report or the answer to it near their date. */
    public void escalateWhatNearsItsDate(String complaintId) {
        clocks.escalateDue(UUID.fromString(complaintId));
    }
}
