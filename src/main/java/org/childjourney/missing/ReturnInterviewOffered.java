package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child who is back was offered a talk with somebody independent: held, refused, or not yet. */
public record ReturnInterviewOffered(
        UUID episode, ChildId child, JourneyReference journey, Instant at, String by, boolean held, String words) implements MissingEvent {

    @Override
    public String what() {
        return "Return interview " + words;
    }

    @Override
    public boolean significant() {
        return held;
    }
}
