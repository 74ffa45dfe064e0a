package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Targeted family support ended. */
public record EarlyHelpSupportEnded(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, long weeks, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Targeted family support ended after " + weeks + (weeks == 1 ? " week. " : " weeks. ") + why;
    }
}
