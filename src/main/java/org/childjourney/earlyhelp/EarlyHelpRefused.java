package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family did not agree to early help, or to the plan. */
public record EarlyHelpRefused(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "The family did not agree to early help. " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
