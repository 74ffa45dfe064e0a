package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Under a protection plan somebody has reasonable cause to suspect significant harm anew: a strategy discussion follows. */
public record PlanHarmSuspected(UUID plan, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Child protection plan";
    }

    @Override
    public String what() {
        return "Significant harm suspected: " + because;
    }
}
