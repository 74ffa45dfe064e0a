package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** An agency answered. */
public record AgencyAnswered(ChildId child, Instant at, String by, UUID contactId, String agency, String answer) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Answer of " + agency + ": " + answer;
    }
}
