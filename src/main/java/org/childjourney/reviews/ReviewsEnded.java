package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** No review is to be held any more: the child is no longer looked after, or died. */
public record ReviewsEnded(UUID review, ChildId child, JourneyReference journey, Instant at, String by, String why) implements ReviewEvent {

    @Override
    public String what() {
        return "No further review of care: " + why;
    }
}
