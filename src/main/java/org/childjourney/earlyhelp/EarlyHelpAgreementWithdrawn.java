package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** An agreement to share was withdrawn: with that agency, for that purpose, nothing is shared any more. */
public record EarlyHelpAgreementWithdrawn(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String agency, EarlyHelpPurpose purpose, String withdrawnBy, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Agreement withdrawn by " + withdrawnBy + ": " + agency + ", " + purpose.words() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
