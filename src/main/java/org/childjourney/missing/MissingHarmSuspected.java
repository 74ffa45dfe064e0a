package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected of a child who is or was missing: a strategy discussion follows, and the search goes on. */
public record MissingHarmSuspected(UUID episode, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Missing";
    }

    @Override
    public String what() {
        return "Significant harm suspected of a missing child. " + because;
    }
}
