package org.childjourney.leavingcare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a young person's leaving care: list 9 of Annex A, and what the journey asks. Instants are UTC.
 *
 * @param careClass   null until somebody confirmed one
 * @param adviser     user name of the personal adviser; null until named
 * @param livesIn     where at the last contact; null until known
 * @param helpedTo25  asked, after 21, that help go on
 */
public record CareLeaverFacts(UUID id, ChildId child, JourneyReference journey, LeavingCareClass careClass, LocalDate classSince, String adviser, Instant needsAssessedAt,
                              Instant planAgreedAt, Instant lastReviewedAt, InTouch inTouch, Instant lastInTouchAt, Accommodation livesIn, Boolean suitable,
                              CareLeaverActivity activity, boolean helpedTo25, Instant endedAt, LeavingCareEnd end) {

    public boolean isOpen() {
        return careClass != null && careClass.hasAdviser() && endedAt == null;
    }
}
