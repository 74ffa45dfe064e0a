package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** More help is needed than early help can give: the referral with all papers is due within a working day. */
public record EarlyHelpStepUpDecided(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Step up from early help decided. " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
