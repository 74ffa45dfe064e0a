package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** It was decided that the child is in need; the plan is to be agreed with the family. */
public record NeedPlanBegun(UUID plan, ChildId child, JourneyReference journey, Instant at, String by, String because) implements NeedPlanEvent {

    @Override
    public String what() {
        return "Child in need plan decided." + (because == null ? "" : " " + because);
    }
}
