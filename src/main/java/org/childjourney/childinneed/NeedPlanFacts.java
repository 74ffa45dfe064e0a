package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * What others may know of a child in need plan. Instants are UTC.
 *
 * @param agreedAt   null until the family agreed
 * @param reviews    how many reviews it has had; of a plan brought in, at least
 * @param reviewedAt the latest review; null before the first
 * @param end        null while it is open
 */
public record NeedPlanFacts(
        UUID id, ChildId child, JourneyReference journey, Instant decidedAt, Instant agreedAt, int reviews, Instant reviewedAt,
        NeedPlanEnd end, Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Census: CINPlanStartDate, the London day on which the plan was agreed; null where it never was. */
    public LocalDate startDate() {
        return agreedAt == null ? null : LondonTime.day(agreedAt);
    }

    /** Census: CINPlanEndDate; null while it is open, or where it was never agreed. */
    public LocalDate endDate() {
        return agreedAt == null || endedAt == null ? null : LondonTime.day(endedAt);
    }
}
