package org.childjourney.care;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code ending-care} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EndingCareTasks {

    private final EndingsOfCare endings;

    EndingCareTasks(EndingsOfCare endings) {
        this.endings = endings;
    }

    /** What was recorded takes effect. */
    public void endCare(String careId) {
        endings.end(UUID.fromString(careId));
    }
}
