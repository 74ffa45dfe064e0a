package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** A senior manager ended a stage out of turn. */
public record StageOverridden(ChildId child, Instant at, String by, JourneyReference journey, String ended, String why) implements JourneyEvent {

    @Override
    public String stage() {
        return "Journey";
    }

    @Override
    public String what() {
        return "Ended out of turn by a senior manager: " + ended + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
