package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A manager looked at support that had reached week twelve. */
public record EarlyHelpSupportLookedAt(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String decision, String rationale) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Targeted family support at week twelve: " + decision + ". " + rationale;
    }
}
