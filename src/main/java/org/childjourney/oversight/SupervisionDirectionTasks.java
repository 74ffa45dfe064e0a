package org.childjourney.oversight;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code supervision-direction} asks of the application. Only the engine may call it. */
@Component
public class SupervisionDirectionTasks {

    private final Clocks clocks;

    SupervisionDirectionTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The direction nears its day. */
    public void escalateWhatNearsItsDate(String directionId) {
        clocks.escalateDue(UUID.fromString(directionId));
    }
}
