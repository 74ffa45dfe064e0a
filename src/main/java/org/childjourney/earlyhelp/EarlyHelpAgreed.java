package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family agreed to early help, and to what may be shared with whom. */
public record EarlyHelpAgreed(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String lead, String shared) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "The family agreed to early help, led by " + lead + ". " + shared;
    }
}
