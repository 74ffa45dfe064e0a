package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager decided what to do about a child who was not seen twice in a row. */
public record NeedUnseenChildDecided(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by, String decision, String direction) implements NeedPlanEvent {

    @Override
    public String what() {
        return decision + ". " + direction;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
