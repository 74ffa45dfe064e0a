package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Whoever assessed a guardian or a connected person suspects significant harm; a strategy discussion follows. */
public record PermanenceHarmSuspected(UUID record, ChildId child, JourneyReference journey, Instant at, String by, String because) implements HarmSuspected {

    @Override
    public String stage() {
        return "Permanence";
    }

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }
}
