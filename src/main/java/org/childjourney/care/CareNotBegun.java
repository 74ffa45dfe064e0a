package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child does not come into care after all. */
public record CareNotBegun(UUID care, ChildId child, JourneyReference journey, Instant at, String by, String why) implements CareEvent {

    @Override
    public String what() {
        return "Not taken into care. " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
