package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The two sides met with the child, or sat down together about the child. */
public record HandoverMet(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, String words) implements TransferEvent {

    @Override
    public String what() {
        return "Handover meeting held. " + words;
    }
}
