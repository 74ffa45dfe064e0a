package org.childjourney.adoption;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code adoption-visit} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class AdoptionVisitTasks {

    private final AdoptionVisits visits;
    private final AdoptionClocks clocks;

    AdoptionVisitTasks(AdoptionVisits visits, AdoptionClocks clocks) {
        this.visits = visits;
        this.clocks = clocks;
    }

    /** The child was seen. */
    public void planTheNextVisit(String adoptionId) {
        visits.planTheNext(UUID.fromString(adoptionId));
    }

    /** What nears its date is told to whoever answers for it. */
    public void escalateWhatNearsItsDate(String adoptionId) {
        clocks.escalate(UUID.fromString(adoptionId));
    }
}
