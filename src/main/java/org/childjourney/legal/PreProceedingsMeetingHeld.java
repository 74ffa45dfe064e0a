package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Parents and council met, with lawyers, about what must change. The first meeting is number nought. */
public record PreProceedingsMeetingHeld(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, int review, String words) implements LegalEvent {

    @Override
    public String what() {
        return (review == 0 ? "First pre-proceedings meeting. " : "Pre-proceedings review " + review + ". ") + words;
    }
}
