package org.childjourney.leavingcare;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A young person of 21 to 24 whose help had ended asked for it again. */
public record LeavingCareResumed(UUID careLeaver, ChildId child, JourneyReference journey, Instant at, String by, UUID classStage, String because) implements LeavingCareEvent {

    @Override
    public String what() {
        return "Asked for help again. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
