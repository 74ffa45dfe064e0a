package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code early-help-step-up} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EarlyHelpStepUpTasks {

    private final EarlyHelpStepUps stepUps;
    private final Clocks clocks;

    EarlyHelpStepUpTasks(EarlyHelpStepUps stepUps, Clocks clocks) {
        this.stepUps = stepUps;
        this.clocks = clocks;
    }

    /** The referral nears its date. */
    public void escalateWhatNearsItsDate(String earlyHelpId) {
        clocks.escalateDue(UUID.fromString(earlyHelpId));
    }

    /** The referral was sent: early help ends. */
    public void passOnTheReferral(String earlyHelpId) {
        stepUps.passOn(UUID.fromString(earlyHelpId));
    }
}
