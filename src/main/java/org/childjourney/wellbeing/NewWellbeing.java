package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;

/**
 * A child has become looked after: from now on the council answers for their health and education as a parent would.
 *
 * @param since       when the child became looked after, UTC: every first duty runs from here
 * @param sourceEvent the event it follows, such as {@code ChildBecameLookedAfter:<id>}; the same one begins nothing twice for the child
 */
public record NewWellbeing(ChildId child, JourneyReference journey, Instant since, String sourceEvent) {

    public NewWellbeing {
        Objects.requireNonNull(child, "Health and education in care are of a child");
        Objects.requireNonNull(journey, "Health and education in care belong to a journey");
        Objects.requireNonNull(since, "Health and education in care need when the child became looked after");
        Objects.requireNonNull(sourceEvent, "Health and education in care need the event they follow");
    }

    /** @throws Refused when the date cannot be */
    void check(Instant now) {
        if (since.isAfter(now)) {
            throw Refused.because("since", since, "A child cannot have become looked after in the future.");
        }
    }
}
