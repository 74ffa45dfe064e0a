package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A series of short breaks is not enough any more, or its limits were passed: the child is to be looked after as any child in care. */
public record OrdinaryCareNeeded(UUID series, ChildId child, JourneyReference journey, Instant at, String by, String because) implements ShortBreakEvent {

    @Override
    public String what() {
        return "More than short breaks: to be looked after as any child in care. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
