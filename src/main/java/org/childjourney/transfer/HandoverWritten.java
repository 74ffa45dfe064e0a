package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Whoever gives the child away wrote down what the next worker must know, and what the child was told. */
public record HandoverWritten(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, String words) implements TransferEvent {

    @Override
    public String what() {
        return "Handover written. " + words;
    }
}
