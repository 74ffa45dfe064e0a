package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The decisions of a review were sent to everyone who must act on them or know of them. */
public record ReviewDecisionsCirculated(UUID review, ChildId child, JourneyReference journey, Instant at, String by, int decisions, String toWhom) implements ReviewEvent {

    @Override
    public String what() {
        return "Decisions of the review of care sent to " + toWhom + ".";
    }
}
