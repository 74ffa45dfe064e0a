package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code early-help-plan} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EarlyHelpPlanTasks {

    private final EarlyHelpPassing passing;
    private final Clocks clocks;

    EarlyHelpPlanTasks(EarlyHelpPassing passing, Clocks clocks) {
        this.passing = passing;
        this.clocks = clocks;
    }

    /** The review nears its date. */
    public void escalateWhatNearsItsDate(String earlyHelpId) {
        clocks.escalateDue(UUID.fromString(earlyHelpId));
    }

    /** The cycle is over: the next one begins, or early help ends and says how. */
    public void passOnWhatWasDecided(String earlyHelpId) {
        passing.passOn(UUID.fromString(earlyHelpId));
    }
}
