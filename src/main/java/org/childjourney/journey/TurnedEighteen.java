package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;

/** The child turned eighteen while the council was involved. */
public record TurnedEighteen(ChildId child, Instant at, String by, JourneyReference journey) implements JourneyEvent {

    @Override
    public String stage() {
        return "Journey";
    }

    @Override
    public String what() {
        return "Turned eighteen. What ends with childhood has ended; leaving care goes on, or the team manager is asked to arrange what follows.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
