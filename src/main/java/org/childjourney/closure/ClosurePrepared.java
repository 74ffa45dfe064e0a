package org.childjourney.closure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The worker saw the child and told everybody before the case is closed, or said why not. */
public record ClosurePrepared(UUID closure, ChildId child, JourneyReference journey, Instant at, String by, String words) implements ClosureEvent {

    @Override
    public String what() {
        return "Closing prepared. " + words;
    }
}
