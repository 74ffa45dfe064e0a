package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A brother or sister joined a case that runs. */
public record ChildJoinedLegalCase(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, UUID part, String because) implements LegalEvent {

    @Override
    public String what() {
        return "Joined the legal case of the family. " + because;
    }
}
