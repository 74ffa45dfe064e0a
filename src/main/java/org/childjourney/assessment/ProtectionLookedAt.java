package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Nobody has decided yet what follows, but somebody looked: where the child is, and what is being done. */
public record ProtectionLookedAt(
        UUID id, ChildId child, JourneyReference journey, Instant at, String by, String where, String next) implements ImmediateProtectionEvent {

    @Override
    public String what() {
        return "Still protected. The child is " + where + ". Next: " + next;
    }
}
