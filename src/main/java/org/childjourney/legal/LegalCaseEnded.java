package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child's part in the legal case is over; what follows, {@code journey} decides. */
public record LegalCaseEnded(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, UUID part, ChildInCaseStatus as, String why) implements LegalEvent {

    @Override
    public String what() {
        return "Legal case: " + as.label() + ". " + why;
    }
}
