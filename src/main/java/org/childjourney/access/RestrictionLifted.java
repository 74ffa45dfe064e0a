package org.childjourney.access;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/**
 * The child's record is open again to all whose work it is; the child's tasks must go back to their team.
 *
 * @param group the engine's group that had the tasks until now
 */
public record RestrictionLifted(ChildId child, Instant at, String by, String why, String group) implements JourneyEvent {

    @Override
    public String stage() {
        return "Record";
    }

    @Override
    public String what() {
        return "The restriction of the record was lifted: " + why;
    }
}
