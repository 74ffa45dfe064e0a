package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code protection-visit} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ProtectionVisitTasks {

    private final ProtectionVisits visits;
    private final Clocks clocks;

    ProtectionVisitTasks(ProtectionVisits visits, Clocks clocks) {
        this.visits = visits;
        this.clocks = clocks;
    }

    /** A visit nears its date. */
    public void escalateWhatNearsItsDate(String planId) {
        clocks.escalateDue(UUID.fromString(planId));
    }

    /** The visit was made: its clock has stopped, the next begins. */
    public void planTheNextVisit(String planId) {
        visits.planTheNext(UUID.fromString(planId));
    }

    /** The child was born while a visit waited. Answers with the rule that counts it now. */
    public String countTheVisitFromTheBirth(String planId) {
        return visits.countFromTheBirth(UUID.fromString(planId), "system");
    }
}
