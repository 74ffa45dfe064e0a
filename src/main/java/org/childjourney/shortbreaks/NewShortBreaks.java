package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child and family are to have short breaks.
 *
 * @param why         personal data, kept in the record only
 * @param sourceEvent the event it follows; the same one begins nothing twice
 */
public record NewShortBreaks(ChildId child, JourneyReference journey, Instant wantedAt, ShortBreakBasis basis, String why, String sourceEvent) {

    public NewShortBreaks {
        Objects.requireNonNull(child, "Short breaks need a child");
        Objects.requireNonNull(wantedAt, "Short breaks need when they were wanted");
        Objects.requireNonNull(basis, "Short breaks need a basis in law");
        Objects.requireNonNull(sourceEvent, "Short breaks need the event they follow");
    }
}
