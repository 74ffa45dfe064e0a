package org.childjourney.duties;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Whoever took the step suspects significant harm; a strategy discussion follows. */
public record DutyHarmSuspected(UUID record, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Special duty";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
