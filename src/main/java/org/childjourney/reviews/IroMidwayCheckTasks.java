package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code iro-midway-check} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class IroMidwayCheckTasks {

    private final Clocks clocks;

    IroMidwayCheckTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The midway check is due. */
    public void escalateWhatNearsItsDate(String reviewId) {
        clocks.escalateDue(UUID.fromString(reviewId));
    }
}
