package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The service manager decided whether a child may have yet another worker within twelve months. */
public record AnotherWorkerDecided(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, boolean agreed, String why) implements TransferEvent {

    @Override
    public String what() {
        return "The service manager " + (agreed ? "agreed to" : "did not agree to") + " another change of worker. " + why;
    }
}
