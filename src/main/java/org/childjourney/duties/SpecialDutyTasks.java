package org.childjourney.duties;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code special-duty} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class SpecialDutyTasks {

    private final DutySteps steps;
    private final Clocks clocks;

    SpecialDutyTasks(DutySteps steps, Clocks clocks) {
        this.steps = steps;
        this.clocks = clocks;
    }

    /** The step nears its date. */
    public void escalateWhatNearsItsDate(String specialDutyId) {
        clocks.escalateDue(UUID.fromString(specialDutyId));
    }

    /** The step was taken, or is not owed. */
    public void passOnWhatWasDone(String specialDutyId) {
        steps.passOn(UUID.fromString(specialDutyId));
    }
}
