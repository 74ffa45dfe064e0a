package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Nothing is left to do about one time the child was missing. */
public record MissingEpisodeEnded(
        UUID episode, ChildId child, JourneyReference journey, Instant at, String by, MissingEnd end, String why) implements MissingEvent {

    @Override
    public String what() {
        return end.label() + (end == MissingEnd.STILL_MISSING || end == MissingEnd.NOT_INTERVIEWED ? ". " + why : ".");
    }
}
