package org.childjourney.care;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;

/**
 * A child is to come into care, or has.
 *
 * @param status      the power by which, where known already; a worker says it otherwise
 * @param at          when it was decided or began, UTC
 * @param because     why, in the words of who decided; personal data, kept in the record only; may be null
 * @param sourceEvent the event it follows, such as {@code AssessmentConcluded:<id>}; the same one never begins a second period
 */
public record NewCare(ChildId child, JourneyReference journey, LegalStatus status, Instant at, String because, String sourceEvent) {

    public NewCare {
        Objects.requireNonNull(child, "Care needs a child");
        Objects.requireNonNull(journey, "Care belongs to a journey");
        Objects.requireNonNull(at, "Care needs when it was decided or began");
        Objects.requireNonNull(sourceEvent, "Care needs the event it follows");
    }

    /** @throws Refused when the moment cannot be */
    void check(Instant now) {
        if (at.isAfter(now)) {
            throw Refused.because("at", at, "Care cannot have been decided in the future.");
        }
    }
}
