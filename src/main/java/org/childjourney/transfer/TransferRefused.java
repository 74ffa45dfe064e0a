package org.childjourney.transfer;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.ManagerMustKnow;

/** The receiving manager did not take the child over: the manager who wants to give the child away must decide what happens now. */
public record TransferRefused(UUID transfer, ChildId child, JourneyReference journey, Instant at, String by, String to, String why) implements TransferEvent, ManagerMustKnow {

    @Override
    public String because() {
        return "The handover to " + to + " was refused: " + why + " The child stays with the worker of before.";
    }

    @Override
    public String what() {
        return because();
    }

    @Override
    public boolean significant() {
        return true;
    }
}
