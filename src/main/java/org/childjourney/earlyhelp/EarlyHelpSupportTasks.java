package org.childjourney.earlyhelp;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code early-help-support} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EarlyHelpSupportTasks {

    private final EarlyHelpSupportLooks looks;
    private final Clocks clocks;

    EarlyHelpSupportTasks(EarlyHelpSupportLooks looks, Clocks clocks) {
        this.looks = looks;
        this.clocks = clocks;
    }

    /** Week twelve is near. */
    public void escalateWhatNearsItsDate(String earlyHelpId) {
        clocks.escalateDue(UUID.fromString(earlyHelpId));
    }

    /** The manager looked: the support continues, closes, or steps up. */
    public void passOnWhatWasDecided(String earlyHelpId) {
        looks.passOn(UUID.fromString(earlyHelpId));
    }
}
