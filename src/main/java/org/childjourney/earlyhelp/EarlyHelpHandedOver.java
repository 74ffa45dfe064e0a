package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The statutory stage handed over at a meeting: the lead practitioner is named and the family agrees. */
public record EarlyHelpHandedOver(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, String from, String lead) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Handed over to early help from " + from + ", led by " + lead + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
