package org.childjourney.shortbreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The child stayed away from home for some days, and went home again. */
public record ShortBreakTaken(UUID series, ChildId child, JourneyReference journey, Instant at, String by, LocalDate from, LocalDate until, int daysInAYear, String words)
        implements ShortBreakEvent {

    @Override
    public String what() {
        return "Short break from " + LondonTime.longDate(from) + " until " + LondonTime.longDate(until) + ", " + daysInAYear + " days in twelve months. " + words;
    }
}
