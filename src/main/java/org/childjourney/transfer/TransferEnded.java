package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A handover is over. */
public record TransferEnded(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, TransferEnd end, String why) implements TransferEvent {

    @Override
    public String what() {
        return end.label() + ". " + why;
    }
}
