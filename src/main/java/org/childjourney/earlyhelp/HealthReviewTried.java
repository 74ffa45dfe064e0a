package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A health visitor tried to see a child and did not, or tried another way to reach the family. */
public record HealthReviewTried(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String words)
        implements HealthReviewEvent {

    @Override
    public String what() {
        return reviewKind.label() + " tried. " + words;
    }
}
