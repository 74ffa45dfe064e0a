package org.childjourney.privatefostering;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A privately fostered child was visited, or it was tried. */
public record PrivatelyFosteredChildVisited(
        UUID fostering, ChildId child, JourneyReference journey, Instant at, String by, boolean seen, String words) implements PrivateFosteringEvent {

    @Override
    public String what() {
        return (seen ? "Visit: " : "Visit tried: ") + words;
    }
}
