package org.childjourney.permanence;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code connected-person-assessment} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ConnectedPersonAssessmentTasks {

    private final ConnectedPersonDecisions decisions;
    private final PermanenceClocks clocks;

    ConnectedPersonAssessmentTasks(ConnectedPersonDecisions decisions, PermanenceClocks clocks) {
        this.decisions = decisions;
        this.clocks = clocks;
    }

    /** The approval for now nears its end. */
    public void escalateWhatNearsItsDate(String connectedPersonId) {
        clocks.warn(UUID.fromString(connectedPersonId));
    }

    /** Approved, or the child must move. */
    public void passOnWhatWasDecided(String connectedPersonId) {
        decisions.passOn(UUID.fromString(connectedPersonId));
    }
}
