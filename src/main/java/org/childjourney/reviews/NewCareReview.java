package org.childjourney.reviews;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A child became looked after, and is to be reviewed; or was in care already when the caseload was brought in.
 *
 * @param careBeganAt when the child became looked after, UTC: the first review is counted from here
 * @param sourceEvent the event it follows, such as {@code ChildBecameLookedAfter:<id>}; the same one never begins a second review
 * @param heldBefore  how many reviews were held elsewhere before the record was brought in; else none
 * @param lastHeldAt  when the last of those was held, UTC; null where none was
 */
public record NewCareReview(ChildId child, JourneyReference journey, Instant careBeganAt, String sourceEvent, int heldBefore, Instant lastHeldAt) {

    public NewCareReview {
        Objects.requireNonNull(child, "A review needs a child");
        Objects.requireNonNull(journey, "A review belongs to a journey");
        Objects.requireNonNull(careBeganAt, "A review needs the day on which the child became looked after");
        Objects.requireNonNull(sourceEvent, "A review needs the event it follows");
    }

    /** The first review of a child who becomes looked after now. */
    public NewCareReview(ChildId child, JourneyReference journey, Instant careBeganAt, String sourceEvent) {
        this(child, journey, careBeganAt, sourceEvent, 0, null);
    }

    Instant countedFrom() {
        return lastHeldAt == null ? careBeganAt : lastHeldAt;
    }

    /** @throws org.childjourney.foundation.Refused when the dates cannot be */
    void check(Instant now) {
        new Answers()
                .require(!careBeganAt.isAfter(now), "careBeganAt", careBeganAt, "The child cannot have become looked after in the future.")
                .require(heldBefore >= 0 && heldBefore > 0 == (lastHeldAt != null), "lastHeldAt", lastHeldAt,
                        "Give how many reviews were held before, and when the last of them was.")
                .require(lastHeldAt == null || !lastHeldAt.isBefore(careBeganAt) && !lastHeldAt.isAfter(now), "lastHeldAt", lastHeldAt,
                        "The last review must lie between the start of care on " + LondonTime.longDate(LondonTime.day(careBeganAt)) + " and today.")
                .orRefuse();
    }
}
