package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child lives in another council's area, and that council does not take over: our manager must decide how the work goes on from afar. */
public record NotTakenOver(UUID move, ChildId child, JourneyReference journey, Instant at, String by, String because) implements CouncilMoveEvent, ManagerMustKnow {

    @Override
    public String what() {
        return because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
