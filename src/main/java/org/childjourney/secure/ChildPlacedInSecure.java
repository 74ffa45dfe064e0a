package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** The child came into secure accommodation: the hours without a court, or the order, count from here. */
public record ChildPlacedInSecure(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, String home, Instant allowedUntil) implements SecureEvent {

    @Override
    public String what() {
        return "Placed in secure accommodation, " + home + ". Allowed " + LondonTime.due(allowedUntil) + " at the latest.";
    }
}
