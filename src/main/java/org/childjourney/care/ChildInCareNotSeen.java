package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** Nobody saw a child in care twice in a row; the manager decides the same day. */
public record ChildInCareNotSeen(UUID care, ChildId child, JourneyReference journey, Instant at, String by, int inARow, String because) implements CareEvent, ManagerMustKnow {

    @Override
    public String what() {
        return "Not seen " + inARow + " times in a row. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
