package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The plan is over. */
public record NeedPlanEnded(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by, NeedPlanEnd end, String why) implements NeedPlanEvent {

    @Override
    public String what() {
        return "Child in need plan ended: " + end.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
