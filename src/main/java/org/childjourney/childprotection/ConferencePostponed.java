package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * The conference will not be held when it should: moved from its booked day, or booked for a day after it is due. The clock does not move.
 *
 * @param from the day it was booked for until now; null when none was
 * @param to   the new day; null while none is booked
 */
public record ConferencePostponed(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, LocalDate from, LocalDate to, String why,
        String safeUntil) implements ConferenceEvent {

    @Override
    public String what() {
        return "Conference postponed" + (from == null ? "" : " from " + LondonTime.longDate(from)) + (to == null ? "" : " to " + LondonTime.longDate(to))
                + ": " + why + " Safe until then: " + safeUntil;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
