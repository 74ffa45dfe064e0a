package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The parents did not come to the first meeting. */
public record PreProceedingsMeetingMissed(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, int offers, String words) implements LegalEvent {

    @Override
    public String what() {
        return "Parents did not come to the first pre-proceedings meeting, offered " + (offers == 1 ? "once. " : offers + " times. ") + words;
    }
}
