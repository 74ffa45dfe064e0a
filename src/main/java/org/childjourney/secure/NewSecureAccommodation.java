package org.childjourney.secure;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A wish that a child in care be placed in secure accommodation.
 *
 * @param why         what makes somebody ask; personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one never asks twice
 */
public record NewSecureAccommodation(ChildId child, JourneyReference journey, Instant askedAt, String why, String sourceEvent) {

    public NewSecureAccommodation {
        Objects.requireNonNull(child, "Secure accommodation needs a child");
        Objects.requireNonNull(askedAt, "Secure accommodation needs when it was asked for");
        Objects.requireNonNull(sourceEvent, "Secure accommodation needs the event it follows");
    }
}
