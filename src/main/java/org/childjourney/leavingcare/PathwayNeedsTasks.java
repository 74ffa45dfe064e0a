package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code pathway-needs} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PathwayNeedsTasks {

    private final CareLeaverBook book;
    private final PathwayPlans plans;
    private final Clocks clocks;

    PathwayNeedsTasks(CareLeaverBook book, PathwayPlans plans, Clocks clocks) {
        this.book = book;
        this.plans = plans;
        this.clocks = clocks;
    }

    /** Adviser and needs near their date. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }

    /** The needs are known: the plan is written. */
    public void beginThePlan(String careLeaverId) {
        plans.beginFirst(book.get(careLeaverId));
    }
}
