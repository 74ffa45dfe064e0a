package org.childjourney.care;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code care-at-eighteen} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareAtEighteenTasks {

    private final EndingsOfCare endings;

    CareAtEighteenTasks(EndingsOfCare endings) {
        this.endings = endings;
    }

    /** The eighteenth birthday nears. */
    public void planForEighteen(String careId) {
        endings.planForEighteen(UUID.fromString(careId));
    }
}
