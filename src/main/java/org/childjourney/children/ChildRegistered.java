package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A child's record was begun. */
public record ChildRegistered(ChildId child, Instant at, String by, String reference, boolean provisional) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return provisional ? "Record " + reference + " begun, provisional until somebody says whether the child is known." : "Record " + reference + " begun.";
    }
}
