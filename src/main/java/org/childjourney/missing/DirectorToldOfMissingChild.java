package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The director, or whoever stands in for them, knows that a child has been missing for a day. */
public record DirectorToldOfMissingChild(
        UUID episode, ChildId child, JourneyReference journey, Instant at, String by, String whom, String direction) implements MissingEvent {

    @Override
    public String what() {
        return "Told " + whom + " that the child has been missing for a day. " + direction;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
