package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A healthy child review was not held, and it is known why. */
public record HealthReviewMissed(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String why)
        implements HealthReviewEvent {

    @Override
    public String what() {
        return reviewKind.label() + " missed. " + why;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
