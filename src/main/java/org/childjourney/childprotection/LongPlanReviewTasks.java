package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code long-plan-review} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LongPlanReviewTasks {

    private final Clocks clocks;

    LongPlanReviewTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Warns of every duty of the plan whose warning time has come. */
    public void escalateWhatNearsItsDate(String planId) {
        clocks.escalateDue(UUID.fromString(planId));
    }
}
