package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A stay that was planned fell out. */
public record ShortBreakNotTaken(UUID series, ChildId child, JourneyReference journey, Instant at, String by, String why) implements ShortBreakEvent {

    @Override
    public String what() {
        return "A short break fell out. " + why;
    }
}
