package org.childjourney.allocation;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A manager gave a child to a worker whose hands are full, and said why. */
public record GivenBeyondTheLimit(ChildId child, Instant at, String by, String workerName, String why) implements JourneyEvent {

    @Override
    public String stage() {
        return "Allocation";
    }

    @Override
    public String what() {
        return "Given to " + workerName + " beyond the limit for a caseload. Why: " + why;
    }
}
