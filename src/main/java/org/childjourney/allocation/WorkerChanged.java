package org.childjourney.allocation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A child came to another team or worker. */
public record WorkerChanged(ChildId child, Instant at, String by, String team, String worker) implements JourneyEvent {

    @Override
    public String stage() {
        return "Allocation";
    }

    @Override
    public String what() {
        return worker == null ? "Now with the team " + team + "." : "Allocated to " + worker + ", team " + team + ".";
    }
}
