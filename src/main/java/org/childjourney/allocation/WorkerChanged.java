package org.childjourney.allocation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/**
 * A child came to another team or worker.
 *
 * @param team   the team's id
 * @param worker the worker's user name, or null
 * @param what   the same in people's names
 */
public record WorkerChanged(ChildId child, Instant at, String by, String team, String worker, String what) implements JourneyEvent {

    @Override
    public String stage() {
        return "Allocation";
    }
}
