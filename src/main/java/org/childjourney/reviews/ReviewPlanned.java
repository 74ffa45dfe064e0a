package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The next review of care is to be held by a day that the law sets. */
public record ReviewPlanned(UUID review, ChildId child, JourneyReference journey, Instant at, String by, int number, Instant dueAt) implements ReviewEvent {

    @Override
    public String what() {
        return "Review " + number + " of care to be held " + LondonTime.due(dueAt) + ".";
    }
}
