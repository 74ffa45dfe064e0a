package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** What follows has no process here yet: a manager has the task to arrange it. */
public record StageWanted(ChildId child, Instant at, String by, NextStage next, String because) implements JourneyEvent {

    @Override
    public String stage() {
        return "Journey";
    }

    @Override
    public String what() {
        return next.words() + " follows; the team manager is asked to arrange it. " + because;
    }
}
