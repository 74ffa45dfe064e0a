package org.childjourney.legal;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The legal gateway panel decided. What the lawyers advised is privileged and not said here. */
public record LegalPanelDecided(
        UUID legalCase, ChildId child, JourneyReference journey, Instant at, String by, PanelDecision decision, String reasons) implements LegalEvent {

    @Override
    public String what() {
        return "Legal gateway panel: " + decision.label() + ". " + reasons;
    }
}
