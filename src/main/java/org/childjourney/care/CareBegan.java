package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The child became looked after: placed, and under a power. Reviews, health and education follow. */
public record CareBegan(UUID care, ChildId child, JourneyReference journey, Instant at, String by, LegalStatus status, PlacementKind place) implements CareEvent {

    @Override
    public String what() {
        return "Came into care. " + status.label() + ". Lives: " + place.label() + ".";
    }

    @Override
    public boolean significant() {
        return true;
    }
}
