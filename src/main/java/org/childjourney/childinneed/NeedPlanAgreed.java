package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family agreed to the plan, and it is in force. */
public record NeedPlanAgreed(UUID plan, ChildId child, JourneyReference journey, Instant at, String by) implements NeedPlanEvent {

    @Override
    public String what() {
        return "Child in need plan agreed with the family.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
