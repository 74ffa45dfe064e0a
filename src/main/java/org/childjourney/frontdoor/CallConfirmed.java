package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A professional confirmed a call in writing. */
public record CallConfirmed(ChildId child, Instant at, String by, UUID contactId, String how) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "The telephone contact was confirmed in writing: " + how;
    }
}
