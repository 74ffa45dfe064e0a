package org.childjourney.childinneed;

import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/**
 * What the process {@code need-drift-review} asks of the application: one method for each service task, of the same name, and
 * whose task it is. Only the engine may call it.
 */
@Component
public class NeedDriftReviewTasks {

    private final Access access;
    private final Clocks clocks;

    NeedDriftReviewTasks(Access access, Clocks clocks) {
        this.access = access;
        this.clocks = clocks;
    }

    /** The service managers, or the named readers of a restricted child. */
    public String serviceManagersFor(String childId) {
        return access.restrictedGroupOf(ChildId.of(childId)).orElse(Role.SERVICE_MANAGER);
    }

    /** Nobody has looked at the drift by its date. */
    public void escalateWhatNearsItsDate(String needPlanId) {
        clocks.escalateDue(UUID.fromString(needPlanId));
    }
}
