package org.childjourney.incidents;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code serious-incident} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class SeriousIncidentTasks {

    private final Clocks clocks;

    SeriousIncidentTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Notification, rapid review or practice review near their date. */
    public void escalateWhatNearsItsDate(String incidentId) {
        clocks.escalateDue(UUID.fromString(incidentId));
    }
}
