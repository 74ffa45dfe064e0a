package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child is no longer looked after. */
public record CareEnded(UUID care, ChildId child, JourneyReference journey, Instant at, String by, CareEndReason reason, String why) implements CareEvent {

    @Override
    public String what() {
        return "Care ended: " + reason.label() + ". " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
