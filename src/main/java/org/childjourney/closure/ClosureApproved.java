package org.childjourney.closure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A manager who did not propose it approved that a case is closed. */
public record ClosureApproved(UUID closure, ChildId child, JourneyReference journey, Instant at, String by, ClosureReason reason, String comment) implements ClosureEvent {

    @Override
    public String what() {
        return "Closing approved: " + reason.words() + ". " + comment;
    }
}
