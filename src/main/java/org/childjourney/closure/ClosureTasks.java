package org.childjourney.closure;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code closure} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ClosureTasks {

    private final Closures closures;
    private final Approvers approvers;
    private final Clocks clocks;

    ClosureTasks(Closures closures, Approvers approvers, Clocks clocks) {
        this.closures = closures;
        this.approvers = approvers;
        this.clocks = clocks;
    }

    /** Whose task it is to approve: never the proposer's alone. */
    public String approversOf(String closureId) {
        return approvers.groupsFor(closures.get(UUID.fromString(closureId)));
    }

    /** The approval, or the record, nears its date. */
    public void escalateWhatNearsItsDate(String closureId) {
        clocks.escalateDue(UUID.fromString(closureId));
    }

    /** The record is complete: the case is closed. */
    public void closeTheCase(String closureId) {
        closures.close(UUID.fromString(closureId));
    }
}
