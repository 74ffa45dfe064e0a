package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The reviewing officer spoke with the child before a review, or says how else the child was heard. */
public record ChildConsulted(UUID review, ChildId child, JourneyReference journey, Instant at, String by, boolean seen, String voice) implements ReviewEvent {

    @Override
    public String what() {
        return (seen ? "The reviewing officer met the child before the review: " : "The reviewing officer did not meet the child before the review: ") + voice;
    }
}
