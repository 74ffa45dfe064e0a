package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The missing child is back. */
public record MissingChildFound(UUID episode, ChildId child, JourneyReference journey, Instant at, String by, String words) implements MissingEvent {

    @Override
    public String what() {
        return words;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
