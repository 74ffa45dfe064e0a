package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.HarmSuspected;
import org.childjourney.foundation.JourneyReference;

/** Significant harm is suspected, from what was seen or heard for a review. */
public record ReviewHarmSuspected(UUID review, ChildId child, JourneyReference journey, Instant at, String by, String because) implements ReviewEvent, HarmSuspected {

    @Override
    public String what() {
        return "Significant harm suspected at a review of care: " + because;
    }

    @Override
    public boolean significant() {
        return true;
    }
}
