package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Somebody working with the family suspects significant harm; early help goes on, or steps up, until the strategy discussion says otherwise. */
public record EarlyHelpHarmSuspected(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String because)
        implements EarlyHelpEvent, HarmSuspected {

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
