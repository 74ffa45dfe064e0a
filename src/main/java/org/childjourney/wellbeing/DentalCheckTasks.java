package org.childjourney.wellbeing;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code dental-check} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class DentalCheckTasks {

    private final WellbeingPeriods periods;
    private final DentalCourse dental;
    private final Clocks clocks;

    DentalCheckTasks(WellbeingPeriods periods, DentalCourse dental, Clocks clocks) {
        this.periods = periods;
        this.dental = dental;
        this.clocks = clocks;
    }

    /** Something of the child nears its date. */
    public void escalateWhatNearsItsDate(String wellbeingId) {
        clocks.escalateDue(UUID.fromString(wellbeingId));
    }

    /** The check is over: the next one is planned. */
    public void planTheNextCheck(String wellbeingId) {
        dental.planNext(periods.get(UUID.fromString(wellbeingId)));
    }
}
