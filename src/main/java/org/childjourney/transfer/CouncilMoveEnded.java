package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The other council answered, or the child stays after all. */
public record CouncilMoveEnded(UUID move, ChildId child, JourneyReference journey, Instant at, String by, String council, CouncilMoveEnd end, String why) implements CouncilMoveEvent {

    @Override
    public String what() {
        return end.label() + " (" + council + "). " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
