package org.childjourney.childprotection;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A visit under the plan, or an attempt at one; of an unborn child, to the parent. */
public record ProtectionVisitMade(
        UUID plan, ChildId child, JourneyReference journey, Instant at, String by,
        boolean seen, Boolean seenAlone, int unseenInARow, String purpose, String voice, String actionToday) implements ProtectionPlanEvent {

    @Override
    public String what() {
        return (seen ? (seenAlone == null ? "Parent seen for the unborn child" : seenAlone ? "Child seen alone" : "Child seen, not alone") + ". For: " + purpose + ". " + voice
                : "Child not seen: " + voice + (unseenInARow > 1 ? " (" + unseenInARow + " times in a row)" : ""))
                + (actionToday == null ? "" : " NEEDED TODAY: " + actionToday);
    }

    @Override
    public boolean significant() {
        return unseenInARow > 1 || actionToday != null;
    }
}
