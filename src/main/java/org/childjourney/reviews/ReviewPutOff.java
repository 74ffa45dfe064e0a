package org.childjourney.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** A review was not held on its day, or adjourned. Its clock runs on. */
public record ReviewPutOff(UUID review, ChildId child, JourneyReference journey, Instant at, String by, boolean adjourned, String why, LocalDate until) implements ReviewEvent {

    @Override
    public String what() {
        return "The review of care was " + (adjourned ? "adjourned" : "postponed") + " to " + LondonTime.longDate(until) + ": " + why;
    }
}
