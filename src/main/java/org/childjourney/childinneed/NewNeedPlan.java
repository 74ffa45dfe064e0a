package org.childjourney.childinneed;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;

/**
 * A decision that a child is in need and a plan is to be agreed with the family.
 *
 * @param decidedAt   when it was decided, UTC: the days to agree the plan run from here
 * @param because     why, in the words of who decided; personal data, kept in the record only; may be null
 * @param sourceEvent the event it follows, such as {@code AssessmentConcluded:<id>}; the same one never begins a second plan of the child
 */
public record NewNeedPlan(ChildId child, JourneyReference journey, Instant decidedAt, String because, String sourceEvent) {

    public NewNeedPlan {
        Objects.requireNonNull(child, "A child in need plan needs a child");
        Objects.requireNonNull(journey, "A child in need plan belongs to a journey");
        Objects.requireNonNull(decidedAt, "A child in need plan needs when it was decided");
        Objects.requireNonNull(sourceEvent, "A child in need plan needs the event it follows");
    }

    /** @throws Refused when the date cannot be */
    void check(Instant now) {
        if (decidedAt.isAfter(now)) {
            throw Refused.because("decidedAt", decidedAt, "A child in need plan cannot have been decided in the future.");
        }
    }
}
