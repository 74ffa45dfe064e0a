package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** It was decided that the child must be protected at once. */
public record ImmediateProtectionBegun(
        UUID id, ChildId child, JourneyReference journey, Instant at, String by, String because) implements ImmediateProtectionEvent {

    @Override
    public String what() {
        return "Immediate protection decided: " + because;
    }
}
