package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Targeted family support began. */
public record EarlyHelpSupportStarted(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String givenBy) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Targeted family support by " + givenBy + " began.";
    }
}
