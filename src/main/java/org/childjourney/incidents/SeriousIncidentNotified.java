package org.childjourney.incidents;

import java.time.Instant;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;

/** The national panel was told that a child died or was seriously harmed. That stands in the child's chronology; what follows is kept in the incident's file. */
public record SeriousIncidentNotified(ChildId child, Instant at, String by) implements JourneyEvent {

    @Override
    public String stage() {
        return "Serious incident";
    }

    @Override
    public String what() {
        return "A serious incident was notified to the national panel.";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
