package org.childjourney.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** What was taken out of hours was handed over in writing. */
public record HandedOverToDayTeam(ChildId child, Instant at, String by, UUID contactId, String words) implements JourneyEvent {

    @Override
    public String stage() {
        return "Front door";
    }

    @Override
    public String what() {
        return "The emergency duty team handed over: " + words;
    }
}
