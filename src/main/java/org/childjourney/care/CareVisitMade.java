package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A visit to a child in care was made, or tried. */
public record CareVisitMade(UUID care, ChildId child, JourneyReference journey, Instant at, String by, boolean seen, Boolean seenAlone, int unseenInARow, String words)
        implements CareEvent {

    @Override
    public String what() {
        return (seen ? "Visit: " : "Visit tried" + (unseenInARow > 1 ? ", " + unseenInARow + " times in a row: " : ": ")) + words;
    }

    @Override
    public boolean significant() {
        return !seen && unseenInARow > 1;
    }
}
