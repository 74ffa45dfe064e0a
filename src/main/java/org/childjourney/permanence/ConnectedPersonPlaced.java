package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child lives with a connected person who is approved for now: whether they can stay is assessed. */
public record ConnectedPersonPlaced(UUID record, ChildId child, JourneyReference journey, Instant at, String by) implements PermanenceEvent {

    @Override
    public String what() {
        return "Lives with a connected person approved for now; whether they can be approved in full is assessed.";
    }
}
