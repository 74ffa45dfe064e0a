package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family does not agree to a plan; a manager considers whether the child will be harmed. */
public record NeedPlanRefused(UUID plan, ChildId child, JourneyReference journey, Instant at, String by, String why) implements NeedPlanEvent {

    @Override
    public String what() {
        return "The family does not agree to a child in need plan: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
