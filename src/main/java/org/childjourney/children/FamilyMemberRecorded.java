package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Somebody in a child's family became known. */
public record FamilyMemberRecorded(ChildId child, Instant at, String by, String kind) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Family: " + kind + " recorded.";
    }
}
