package org.childjourney.children;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** Somebody decided that a child so far only heard of was not known before. */
public record ChildConfirmed(ChildId child, Instant at, String by, String reference) implements JourneyEvent {

    @Override
    public String stage() {
        return "Child's record";
    }

    @Override
    public String what() {
        return "Record " + reference + " confirmed: a child not known before.";
    }
}
