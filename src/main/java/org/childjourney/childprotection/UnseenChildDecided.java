package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The manager decided what happens now that the child was not seen twice in a row. */
public record UnseenChildDecided(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        String decision) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return "Manager on the child not seen: " + decision;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
