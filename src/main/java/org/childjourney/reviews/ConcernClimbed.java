package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A concern went to the next rung: nobody answered, the answer was not enough, or the posts between are vacant. */
public record ConcernClimbed(UUID concern, ChildId child, JourneyReference journey, Instant at, String by, ConcernRung rung, String because) implements ConcernEvent {

    @Override
    public String what() {
        return "The concern went to the " + rung.label() + ": " + because;
    }
}
