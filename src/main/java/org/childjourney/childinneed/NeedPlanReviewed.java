package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A review of the plan was held. */
public record NeedPlanReviewed(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by, int number, String decision, String voice) implements NeedPlanEvent {

    @Override
    public String what() {
        return "Review " + number + " of the child in need plan: " + decision + ". The child: " + voice;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
