package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** Nothing is open any longer: the period of involvement is over. */
public record JourneyClosed(ChildId child, Instant at, String by, JourneyReference journey, String because) implements JourneyEvent {

    @Override
    public String stage() {
        return "Journey";
    }

    @Override
    public String what() {
        return "Journey " + journey + " closed: " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
