package org.childjourney.escalation;

import java.util.Optional;
import org.childjourney.foundation.ChildId;

/** What escalation asks of whoever knows who holds a child: a team manager or contact officer is asked in that team. */
public interface EscalationTeams {

    /** Id of the team that holds the child; null while none does, then the front door answers. */
    String teamOf(ChildId child);

    /** User name of the worker who holds the child, for telling a worker's load from a child's delay. */
    default Optional<String> workerOf(ChildId child) {
        return Optional.empty();
    }
}
