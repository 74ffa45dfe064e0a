package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Early help with this family is over. */
public record EarlyHelpEnded(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, EarlyHelpEnd end, String why) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Early help ended: " + end.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
