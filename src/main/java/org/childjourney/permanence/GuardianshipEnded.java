package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The court decided on special guardianship, or the application came to its end otherwise. */
public record GuardianshipEnded(UUID record, ChildId child, JourneyReference journey, Instant at, String by, GuardianshipResult result, String why)
        implements PermanenceEvent {

    @Override
    public String what() {
        return result.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
