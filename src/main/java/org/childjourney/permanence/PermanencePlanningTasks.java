package org.childjourney.permanence;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code permanence-planning} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PermanencePlanningTasks {

    private final PermanenceMeetings meetings;
    private final PermanenceClocks clocks;

    PermanencePlanningTasks(PermanenceMeetings meetings, PermanenceClocks clocks) {
        this.meetings = meetings;
        this.clocks = clocks;
    }

    /** The meeting, or the service manager's look, nears its date. */
    public void escalateWhatNearsItsDate(String permanencePlanningId) {
        clocks.warn(UUID.fromString(permanencePlanningId));
    }

    /** The next meeting is to be held, or there is a plan. */
    public void passOnWhatWasDecided(String permanencePlanningId) {
        meetings.passOn(UUID.fromString(permanencePlanningId));
    }
}
