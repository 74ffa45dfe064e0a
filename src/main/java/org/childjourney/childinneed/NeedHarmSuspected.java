package org.childjourney.childinneed;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Somebody working with the plan suspects significant harm; the plan goes on until the strategy discussion says otherwise. */
public record NeedHarmSuspected(UUID plan, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Child in need plan";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
