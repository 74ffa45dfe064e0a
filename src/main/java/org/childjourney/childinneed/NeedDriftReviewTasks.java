package org.childjourney.childinneed;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code need-drift-review} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class NeedDriftReviewTasks {

    private final Clocks clocks;

    NeedDriftReviewTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Nobody has looked at the drift by its date. */
    public void escalateWhatNearsItsDate(String needPlanId) {
        clocks.escalateDue(UUID.fromString(needPlanId));
    }
}
