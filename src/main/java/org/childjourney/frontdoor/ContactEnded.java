package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A child's part of a contact ended before it was decided. */
public record ContactEnded(ChildId child, Instant at, String by, UUID contactId, String why) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Contact ended before it was decided: " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
