package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A concern was closed with a decision, or ended from outside. */
public record ConcernClosed(UUID concern, ChildId child, JourneyReference journey, Instant at, String by, ConcernEnd end, String why) implements ConcernEvent {

    @Override
    public String what() {
        return "Concern closed, " + end.label() + ": " + why;
    }
}
