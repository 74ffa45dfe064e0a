package org.childjourney.assessment;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Immediate protection was ended from outside, before anybody decided what follows: the child died, turned eighteen, or it was overruled. */
public record ImmediateProtectionStopped(
        UUID id, ChildId child, JourneyReference journey, Instant at, String by, String why) implements ImmediateProtectionEvent {

    @Override
    public String what() {
        return "Immediate protection stopped: " + why;
    }
}
