package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A day was booked.
 *
 * @param number   the first booking is 1; each move is one more
 * @param bookedFor an instant in UTC
 * @param afterDue the booked day lies after the day by which the conference is due
 */
public record ConferenceBooked(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, ConferenceKind conferenceKind, int number, Instant bookedFor,
        boolean afterDue) implements ConferenceEvent {

    @Override
    public String what() {
        return conferenceKind.words() + " booked for " + LondonTime.dayAndTime(bookedFor) + (afterDue ? ", AFTER the day it is due." : ".");
    }

    @Override
    public boolean significant() {
        return afterDue;
    }
}
