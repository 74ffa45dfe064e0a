package org.childjourney.allegations;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code allegation-against-worker} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AllegationAgainstWorkerTasks {

    private final Clocks clocks;

    AllegationAgainstWorkerTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The designated officer is not told yet. */
    public void escalateWhatNearsItsDate(String allegationId) {
        clocks.escalateDue(UUID.fromString(allegationId));
    }
}
