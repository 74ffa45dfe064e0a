package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A professional did not confirm a call in writing. */
public record CallNotConfirmed(ChildId child, Instant at, String by, UUID contactId, String because) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "The telephone contact was not confirmed in writing: " + because;
    }
}
