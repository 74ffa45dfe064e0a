package org.childjourney.closure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager sent the closing back to the worker, with what is missing. */
public record ClosureReturned(UUID closure, ChildId child, JourneyReference journey, Instant at, String by, String comment) implements ClosureEvent {

    @Override
    public String what() {
        return "Closing sent back: " + comment;
    }
}
