package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child with whom we work moves to another council's area. */
public record CouncilMoveTold(UUID move, ChildId child, JourneyReference journey, Instant at, String by, String council) implements CouncilMoveEvent {

    @Override
    public String what() {
        return "Moves to the area of " + council + ". We stay responsible until they have answered.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
