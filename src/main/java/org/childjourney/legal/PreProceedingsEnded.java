package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Pre-proceedings came out one way or the other. */
public record PreProceedingsEnded(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, StepDecision outcome, String why) implements LegalEvent {

    @Override
    public String what() {
        return "Pre-proceedings: " + outcome.label() + ". " + why;
    }
}
