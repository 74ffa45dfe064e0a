package org.childjourney.assessment;

import java.util.Objects;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child, and the period of involvement in which something is to be done for the child. */
public record ChildOnJourney(ChildId child, JourneyReference journey) {

    public ChildOnJourney {
        Objects.requireNonNull(child, "Which child?");
        Objects.requireNonNull(journey, "A child is helped within a journey");
    }
}
