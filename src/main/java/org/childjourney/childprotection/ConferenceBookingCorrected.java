package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The booked day was typed wrongly; the right one is booked next. */
public record ConferenceBookingCorrected(
        UUID conference, ChildId child, JourneyReference journey, Instant at, String by, Instant wrong, String why) implements ConferenceEvent {

    @Override
    public String what() {
        return "The conference was not booked for " + LondonTime.dayAndTime(wrong) + ": that was typed wrongly. " + why;
    }
}
