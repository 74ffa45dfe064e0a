package org.childjourney.oversight;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** Three times in a row a child's voice was asked for, and nobody heard the child. */
public record ChildNotHeard(ChildId child, JourneyReference journey, Instant at, String by, int times, String where) implements OversightEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "The child has not been heard three times in a row: " + where + ".";
    }

    @Override
    public String what() {
        return because();
    }

    @Override
    public boolean significant() {
        return true;
    }
}
