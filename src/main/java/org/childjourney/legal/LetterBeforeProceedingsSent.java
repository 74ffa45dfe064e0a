package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Every parent has the letter before proceedings. */
public record LetterBeforeProceedingsSent(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, int number, int parents) implements LegalEvent {

    @Override
    public String what() {
        return "Letter before proceedings given to " + (parents == 1 ? "the parent." : parents + " parents.");
    }
}
