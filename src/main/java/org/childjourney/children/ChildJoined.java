package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.RecordsJoined;

/** Two records were found to be of one child; the known one goes on and both references lead to it. */
public record ChildJoined(ChildId child, Instant at, String by, ChildId joined, String joinedReference) implements JourneyEvent, RecordsJoined {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Record " + joinedReference + " is of this same child; what was recorded there belongs here.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
