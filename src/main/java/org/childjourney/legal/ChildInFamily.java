package org.childjourney.legal;

import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A child of the family a legal case is about, and the period of involvement the case belongs to. */
public record ChildInFamily(ChildId child, JourneyReference journey) {

    public ChildInFamily {
        Objects.requireNonNull(child, "A legal case is about children");
        Objects.requireNonNull(journey, "A child in a legal case has a journey");
    }
}
