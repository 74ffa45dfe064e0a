package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The series of short breaks is over. */
public record ShortBreaksEnded(UUID series, ChildId child, JourneyReference journey, Instant at, String by, ShortBreaksEnd end, String why) implements ShortBreakEvent {

    @Override
    public String what() {
        return end.label() + ". " + why;
    }
}
