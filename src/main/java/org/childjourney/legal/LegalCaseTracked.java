package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The tracker meeting looked at the case. */
public record LegalCaseTracked(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, boolean drift, String words) implements LegalEvent {

    @Override
    public String what() {
        return "Legal tracker: " + (drift ? "drift. " : "on course. ") + words;
    }

    @Override
    public boolean significant() {
        return false;
    }
}
