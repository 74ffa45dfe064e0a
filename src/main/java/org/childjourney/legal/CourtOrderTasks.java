package org.childjourney.legal;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code court-order} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CourtOrderTasks {

    private final Clocks clocks;

    CourtOrderTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The order nears its end. */
    public void escalateWhatNearsItsDate(String courtOrderId) {
        clocks.escalateDue(UUID.fromString(courtOrderId));
    }
}
