package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code child-protection-conference} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ChildProtectionConferenceTasks {

    private final ConferenceConclusions conclusions;
    private final Clocks clocks;

    ChildProtectionConferenceTasks(ConferenceConclusions conclusions, Clocks clocks) {
        this.conclusions = conclusions;
        this.clocks = clocks;
    }

    /** The conference nears the day by which it must be held: every duty of the enquiry or plan whose warning time has come is warned of. */
    public void escalateConferenceNearlyDue(String dutyId) {
        clocks.escalateDue(UUID.fromString(dutyId));
    }

    /** The conference was held: says what it decided, and begins the letter and the minutes. */
    public void passOnTheDecision(String conferenceId) {
        conclusions.passOnTheDecision(UUID.fromString(conferenceId));
    }
}
