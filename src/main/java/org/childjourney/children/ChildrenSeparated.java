package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Two records taken for one child were found to be of two. */
public record ChildrenSeparated(ChildId child, Instant at, String by, ChildId separated, String separatedReference, String why) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Record " + separatedReference + " is of another child after all: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
