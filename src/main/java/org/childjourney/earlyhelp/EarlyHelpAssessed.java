package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The whole-family assessment is written and shared. */
public record EarlyHelpAssessed(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String organisation, String decision, String childSaid) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Early help assessment by " + organisation + ": " + decision + ". The child: " + childSaid;
    }
}
