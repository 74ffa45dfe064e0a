package org.childjourney.childinneed;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code need-visit} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class NeedVisitTasks {

    private final NeedVisits visits;
    private final Clocks clocks;

    NeedVisitTasks(NeedVisits visits, Clocks clocks) {
        this.visits = visits;
        this.clocks = clocks;
    }

    /** The visit nears its date. */
    public void escalateWhatNearsItsDate(String needPlanId) {
        clocks.escalateDue(UUID.fromString(needPlanId));
    }

    /** The child was seen: the next visit is planned. */
    public void planTheNextVisit(String needPlanId) {
        visits.planTheNextVisit(UUID.fromString(needPlanId));
    }
}
