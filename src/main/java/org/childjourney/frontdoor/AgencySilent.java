package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A decision went on without an agency's answer. */
public record AgencySilent(ChildId child, Instant at, String by, UUID contactId, String agency, String because) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "No answer from " + agency + ": " + because;
    }
}
