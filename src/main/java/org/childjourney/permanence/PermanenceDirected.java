package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A service manager looked at the planning of a lasting home and said what is to be done. */
public record PermanenceDirected(UUID record, ChildId child, JourneyReference journey, Instant at, String by, String direction) implements PermanenceEvent {

    @Override
    public String what() {
        return "The service manager on permanence: " + direction;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
