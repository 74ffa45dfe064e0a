package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The receiving manager took the child over; the worker is responsible from this moment. */
public record TransferAccepted(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, String to, ChangeReason reason) implements TransferEvent {

    @Override
    public String what() {
        return "Taken over by " + to + ". Every date stays what it was.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
