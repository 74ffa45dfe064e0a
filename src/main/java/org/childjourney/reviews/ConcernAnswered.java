package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** Whoever was asked answered a concern. */
public record ConcernAnswered(UUID concern, ChildId child, JourneyReference journey, Instant at, String by, ConcernRung rung, String answer) implements ConcernEvent {

    @Override
    public String what() {
        return "The concern was answered (" + rung.label() + "): " + answer;
    }
}
