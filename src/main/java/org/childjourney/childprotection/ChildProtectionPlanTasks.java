package org.childjourney.childprotection;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code child-protection-plan} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ChildProtectionPlanTasks {

    private final CoreGroups coreGroups;
    private final Clocks clocks;

    ChildProtectionPlanTasks(CoreGroups coreGroups, Clocks clocks) {
        this.coreGroups = coreGroups;
        this.clocks = clocks;
    }

    /** A core group nears its date. */
    public void escalateWhatNearsItsDate(String planId) {
        clocks.escalateDue(UUID.fromString(planId));
    }

    /** A core group was held: the next is due four weeks on. Answers with the rule that counts it. */
    public String planTheNextCoreGroup(String planId) {
        return coreGroups.planTheNext(UUID.fromString(planId));
    }
}
