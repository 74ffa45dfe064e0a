package org.childjourney.reviews;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A reviewing officer or chair raised a concern about the child's plan or drift. */
public record ConcernRaised(UUID concern, ChildId child, JourneyReference journey, Instant at, String by, boolean formal, String about) implements ConcernEvent {

    @Override
    public String what() {
        return (formal ? "Concern raised, straight to the formal stage: " : "Concern raised informally: ") + about;
    }
}
