package org.childjourney.care;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code care-visit} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareVisitTasks {

    private final Clocks clocks;
    private final CareVisits visits;

    CareVisitTasks(Clocks clocks, CareVisits visits) {
        this.clocks = clocks;
        this.visits = visits;
    }

    /** A duty nears its date. */
    public void escalateWhatNearsItsDate(String careId) {
        clocks.escalateDue(UUID.fromString(careId));
    }

    /** The child was seen: the next visit is planned. */
    public void planTheNextVisit(String careId) {
        visits.planTheNext(UUID.fromString(careId));
    }

    /** The child lives elsewhere, or under another power. */
    public void countTheVisitAnew(String careId) {
        visits.countAnew(UUID.fromString(careId));
    }
}
