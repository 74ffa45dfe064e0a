package org.childjourney.missing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** A child is missing for at least the third time in 90 days: what was done after the other times was not enough. */
public record ChildOftenMissing(UUID episode, ChildId child, JourneyReference journey, Instant at, String by, int times) implements MissingEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "Missing or away " + times + " times within 90 days.";
    }

    @Override
    public String what() {
        return because() + " The manager was told.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
