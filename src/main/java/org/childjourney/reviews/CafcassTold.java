package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The reviewing officer told Cafcass of a concern about the child. */
public record CafcassTold(UUID concern, ChildId child, JourneyReference journey, Instant at, String by, String why) implements ConcernEvent {

    @Override
    public String what() {
        return "Cafcass told by the reviewing officer: " + why;
    }
}
