package org.childjourney.childinneed;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code child-in-need-plan} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ChildInNeedPlanTasks {

    private final ChildInNeedPlans plans;
    private final Clocks clocks;

    ChildInNeedPlanTasks(ChildInNeedPlans plans, Clocks clocks) {
        this.plans = plans;
        this.clocks = clocks;
    }

    /** The agreement or the review nears its date. */
    public void escalateWhatNearsItsDate(String needPlanId) {
        clocks.escalateDue(UUID.fromString(needPlanId));
    }

    /** The cycle is over: the next one begins, or the plan ends and says how. */
    public void passOnWhatWasDecided(String needPlanId) {
        plans.passOnWhatWasDecided(UUID.fromString(needPlanId));
    }
}
