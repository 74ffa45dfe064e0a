package org.childjourney.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * What is known of one review of a child in care. Instants are UTC, days London days.
 *
 * @param countedFrom    the day from which the law counts
 * @param plannedFor     the day the reviewing officer wants it on; null where none is named
 * @param participation  903: REVIEW_CODE; null until it was held
 * @param permanencePlan what the review found; null until it was held
 * @param childSeenAt    the reviewing officer's last meeting or talk with the child for it, before the review or midway after it; null where there was none
 * @param overAt         when it ended without being held
 */
public record CareReviewFacts(
        UUID id, ChildId child, JourneyReference journey, int number, Instant careBeganAt, LocalDate countedFrom, LocalDate plannedFor, int postponed,
        Instant heldAt, String heldBy, String participation, PermanencePlan permanencePlan, Instant childSeenAt, Instant circulatedAt, Instant checkedAt,
        Instant overAt, String overWhy) {

    public boolean isOpen() {
        return heldAt == null && overAt == null;
    }

    public boolean wasHeld() {
        return heldAt != null;
    }

    /** 903: REVIEW; null until it was held. */
    public LocalDate reviewDate() {
        return heldAt == null ? null : LondonTime.day(heldAt);
    }
}
