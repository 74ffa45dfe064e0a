package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Nothing about this secure accommodation is open any more. */
public record SecureAccommodationEnded(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, SecureEnd end, String why) implements SecureEvent {

    @Override
    public String what() {
        return end.label() + ". " + why;
    }
}
