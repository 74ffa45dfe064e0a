package org.childjourney.care;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code education-gap} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EducationGapTasks {

    private final Clocks clocks;

    EducationGapTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** A duty nears its date. */
    public void escalateWhatNearsItsDate(String moveId) {
        clocks.escalateDue(UUID.fromString(moveId));
    }
}
