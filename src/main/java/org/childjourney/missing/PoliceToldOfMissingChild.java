package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** It is written down who was told that the child is missing: police, parents, or why not. */
public record PoliceToldOfMissingChild(UUID episode, ChildId child, JourneyReference journey, Instant at, String by, String words) implements MissingEvent {

    @Override
    public String what() {
        return words;
    }
}
