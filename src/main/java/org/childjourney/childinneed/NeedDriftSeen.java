package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Somebody senior looked at a plan that has lasted long. */
public record NeedDriftSeen(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by, boolean working, String direction) implements NeedPlanEvent {

    @Override
    public String what() {
        return "Drift looked at: the plan " + (working ? "is working. " : "is not working. ") + direction;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
