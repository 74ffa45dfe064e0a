package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A connected person is not approved: the child cannot stay there and must move. */
public record ConnectedPersonRefused(UUID record, ChildId child, JourneyReference journey, Instant at, String by, UUID placement, String whereNext)
        implements PermanenceEvent {

    @Override
    public String what() {
        return "The child cannot stay with the connected person. " + whereNext;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
