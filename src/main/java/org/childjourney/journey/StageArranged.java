package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** A manager arranged by hand what follows. */
public record StageArranged(ChildId child, Instant at, String by, NextStage next, String withWhom, String words) implements JourneyEvent {

    @Override
    public String stage() {
        return "Journey";
    }

    @Override
    public String what() {
        return next.words() + " arranged with " + withWhom + ": " + words;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
