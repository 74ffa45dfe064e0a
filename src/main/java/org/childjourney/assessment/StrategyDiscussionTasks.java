package org.childjourney.assessment;

import java.util.UUID;

import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code strategy-discussion} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class StrategyDiscussionTasks {

    private final HeldDiscussions held;
    private final Clocks clocks;

    StrategyDiscussionTasks(HeldDiscussions held, Clocks clocks) {
        this.held = held;
        this.clocks = clocks;
    }

    /** The discussion should be held today and has not been. */
    public void escalateDiscussionNotHeld(String strategyDiscussionId) {
        clocks.escalateDue(UUID.fromString(strategyDiscussionId));
    }

    /** Police, health and the council have spoken: says what was decided. */
    public void passOnTheDecision(String strategyDiscussionId) {
        held.passOnTheDecision(UUID.fromString(strategyDiscussionId));
    }
}
