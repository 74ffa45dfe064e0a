package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected of a child in a series of short breaks; a strategy discussion follows. */
public record ShortBreakHarmSuspected(UUID series, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Short breaks";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
