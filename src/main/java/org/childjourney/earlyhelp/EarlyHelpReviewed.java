package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The family and the team reviewed the plan. */
public record EarlyHelpReviewed(UUID earlyHelp, ChildId child, JourneyReference journey, Instant at, String by, int number, String decision, String childSaid) implements EarlyHelpEvent {

    @Override
    public String what() {
        return "Early help review " + number + ": " + decision + ". The child: " + childSaid;
    }
}
