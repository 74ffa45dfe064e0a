package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Somebody approached the council about the child. */
public record ContactReceived(ChildId child, Instant at, String by, UUID contactId, String reference, String channel, String source) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "Contact " + reference + " received: " + channel + ", " + source + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
