package org.childjourney.secure;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/** A court allowed the child to be kept in secure accommodation until the day of its order. */
public record SecureOrderMade(UUID secure, ChildId child, JourneyReference journey, Instant at, String by, String court, Instant endsAt) implements SecureEvent {

    @Override
    public String what() {
        return "Secure accommodation order, " + court + ". It ends " + LondonTime.due(endsAt) + ".";
    }
}
