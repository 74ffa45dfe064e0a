package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A visit was made under the plan, or tried. */
public record NeedVisitMade(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by, boolean seen, Boolean seenAlone, int unseenInARow, String words) implements NeedPlanEvent {

    @Override
    public String what() {
        return (seen ? "Visit: " : "Visit tried" + (unseenInARow > 1 ? ", " + unseenInARow + " times in a row: " : ": ")) + words;
    }

    @Override
    public boolean significant() {
        return !seen && unseenInARow > 1;
    }
}
