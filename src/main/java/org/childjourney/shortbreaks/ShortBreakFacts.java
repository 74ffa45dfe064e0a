package org.childjourney.shortbreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a series of short breaks.
 *
 * @param agreedOn    null until the plan is agreed
 * @param firstStayOn null before the first stay
 * @param daysInAYear days of stays in the twelve months before now
 * @param end         null while it is open
 */
public record ShortBreakFacts(UUID id, ChildId child, JourneyReference journey, ShortBreakBasis basis, LocalDate agreedOn, LocalDate firstStayOn, int daysInAYear,
                              int reviews, ShortBreaksEnd end, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
