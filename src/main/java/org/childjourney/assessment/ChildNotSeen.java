package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child was not seen when it was tried. */
public record ChildNotSeen(
        UUID assessment, ChildId child, JourneyReference journey, Instant at, String by,
        String why, String next, int inARow, String actionToday) implements AssessmentEvent {

    @Override
    public String what() {
        return "Child not seen: " + why + (inARow > 1 ? " (" + inARow + " times in a row)" : "") + ". Next: " + next
                + (actionToday == null ? "" : " NEEDED TODAY: " + actionToday);
    }

    @Override
    public boolean significant() {
        return inARow > 1 || actionToday != null;
    }
}
