package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Who made the contact knows what came of it. */
public record ReferrerTold(ChildId child, Instant at, String by, UUID contactId, String how) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "The referrer was told what was decided: " + how;
    }
}
