package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** An agency was asked what it knows. */
public record AgencyAsked(ChildId child, Instant at, String by, UUID contactId, String agency, String urgency) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Asked: " + agency + ", answer wanted within " + urgency + ".";
    }
}
