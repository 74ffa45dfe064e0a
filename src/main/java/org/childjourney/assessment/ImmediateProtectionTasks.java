package org.childjourney.assessment;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code immediate-protection} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ImmediateProtectionTasks {

    private final ImmediateProtections protections;
    private final Clocks clocks;

    ImmediateProtectionTasks(ImmediateProtections protections, Clocks clocks) {
        this.protections = protections;
        this.clocks = clocks;
    }

    /** Nobody has written down what holds the child, or what holds it is about to end. */
    public void escalateWhatNearsItsEnd(String protectionId) {
        clocks.escalateDue(UUID.fromString(protectionId));
    }

    /** The manager decided what follows: says so to whoever must act. */
    public void passOnHowItEnded(String protectionId) {
        protections.passOnHowItEnded(UUID.fromString(protectionId));
    }
}
