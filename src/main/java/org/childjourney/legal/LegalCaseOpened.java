package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A manager thinks that the threshold may be met: the case goes to the legal gateway. */
public record LegalCaseOpened(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, UUID part, String because) implements LegalEvent {

    @Override
    public String what() {
        return "Legal gateway asked for: " + because;
    }
}
