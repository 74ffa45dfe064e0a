package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code early-help-assessment} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EarlyHelpAssessmentTasks {

    private final EarlyHelpPassing passing;
    private final Clocks clocks;

    EarlyHelpAssessmentTasks(EarlyHelpPassing passing, Clocks clocks) {
        this.passing = passing;
        this.clocks = clocks;
    }

    /** The handover, the assessment or the team's meeting nears its date. */
    public void escalateWhatNearsItsDate(String earlyHelpId) {
        clocks.escalateDue(UUID.fromString(earlyHelpId));
    }

    /** The step is over: what was decided begins, or early help ends. */
    public void passOnWhatWasDecided(String earlyHelpId) {
        passing.passOn(UUID.fromString(earlyHelpId));
    }
}
