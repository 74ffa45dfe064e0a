package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child is to go to another worker or team. */
public record TransferProposed(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, String from, String to, ChangeReason reason, boolean oneOfMany, String because) implements TransferEvent {

    @Override
    public String what() {
        return "To be handed over from " + from + " to " + to + ". " + reason.words() + (oneOfMany ? "; the third worker or more in twelve months" : "") + ". " + because;
    }
}
