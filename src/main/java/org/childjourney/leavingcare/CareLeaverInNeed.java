package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** Something must happen today for a care leaver, or a deadline of theirs is a worry: the manager is told at once. */
public record CareLeaverInNeed(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, String because) implements LeavingCareEvent, ManagerMustKnow {

    @Override
    public String what() {
        return "Something must happen today. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
