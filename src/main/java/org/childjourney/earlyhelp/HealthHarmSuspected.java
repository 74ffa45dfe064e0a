package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** A health visitor suspects significant harm. */
public record HealthHarmSuspected(UUID review, ChildId child, JourneyReference journey, Instant at, String by, HealthReviewKind reviewKind, String because)
        implements HealthReviewEvent, HarmSuspected {

    @Override
    public String what() {
        return "Significant harm suspected. " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
