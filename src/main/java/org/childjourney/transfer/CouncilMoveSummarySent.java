package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The transfer summary went to the other council, which decides whether it takes over. */
public record CouncilMoveSummarySent(UUID move, ChildId child, JourneyReference journey, Instant at, String by, String council, String words) implements CouncilMoveEvent {

    @Override
    public String what() {
        return "Transfer summary sent to " + council + ". " + words;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
