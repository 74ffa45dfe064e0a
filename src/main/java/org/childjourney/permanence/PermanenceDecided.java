package org.childjourney.permanence;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** It is decided where the child is to grow up. What follows, such as adoption, is begun by whoever hears it. */
public record PermanenceDecided(
        UUID record, ChildId child, JourneyReference journey, Instant at, String by, PermanenceOutcome outcome, String because) implements PermanenceEvent {

    @Override
    public String what() {
        return "Plan for permanence: " + outcome.label() + ". " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
