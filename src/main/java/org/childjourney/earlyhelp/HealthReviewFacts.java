package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of one healthy child review. Instants are UTC, days London days.
 *
 * @param anchor       the expected date for the antenatal visit, else the day of birth
 * @param attempts     how often in a row the child was not seen for it
 * @param heldAt       null where it was not held
 * @param outcome      null while it is open
 * @param missedReason a code, where it was missed
 */
public record HealthReviewFacts(
        UUID id, ChildId child, JourneyReference journey, HealthReviewKind kind, LocalDate anchor, int attempts, Instant heldAt,
        HealthReviewOutcome outcome, String missedReason, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
