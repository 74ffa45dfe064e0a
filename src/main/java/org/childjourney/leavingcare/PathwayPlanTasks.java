package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code pathway-plan} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PathwayPlanTasks {

    private final CareLeaverBook book;
    private final PathwayPlans plans;
    private final Clocks clocks;

    PathwayPlanTasks(CareLeaverBook book, PathwayPlans plans, Clocks clocks) {
        this.book = book;
        this.plans = plans;
        this.clocks = clocks;
    }

    /** The plan or its review nears its date. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }

    /** Agreed: the next review is planned, as a new cycle. */
    public void planTheNextReview(String careLeaverId) {
        plans.planNext(book.get(careLeaverId));
    }
}
