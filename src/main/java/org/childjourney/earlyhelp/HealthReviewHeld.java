package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A health visitor held one of the five healthy child reviews. */
public record HealthReviewHeld(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String words)
        implements HealthReviewEvent {

    @Override
    public String what() {
        return reviewKind.label() + " held. " + words;
    }
}
