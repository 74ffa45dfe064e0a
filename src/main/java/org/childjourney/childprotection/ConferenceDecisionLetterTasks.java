package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code conference-decision-letter} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ConferenceDecisionLetterTasks {

    private final Clocks clocks;

    ConferenceDecisionLetterTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** Warns of every duty of the conference whose warning time has come. */
    public void escalateWhatNearsItsDate(String conferenceId) {
        clocks.escalateDue(UUID.fromString(conferenceId));
    }
}
