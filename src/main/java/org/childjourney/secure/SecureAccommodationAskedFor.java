package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Somebody asked that a child in care be placed in secure accommodation. */
public record SecureAccommodationAskedFor(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, String why) implements SecureEvent {

    @Override
    public String what() {
        return "Secure accommodation asked for. " + why;
    }
}
