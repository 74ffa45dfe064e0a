package org.childjourney.closure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Somebody proposed to close a child's case. */
public record ClosureProposed(UUID closure, ChildId child, JourneyReference journey, Instant at, String by, ClosureReason reason, String because) implements ClosureEvent {

    @Override
    public String what() {
        return "Proposed to close the case: " + reason.words() + ". " + because;
    }
}
