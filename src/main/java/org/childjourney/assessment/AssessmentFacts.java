package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What returns, pages and the journey may know of an assessment: dates and codes, nothing written about people. Instants are
 * UTC, days are London days; what has not happened is null.
 *
 * @param startedOn        the census's start of the assessment
 * @param internalReviewOn the review date the manager set, a date within the assessment's 45 working days
 * @param seenAt           when the child was first seen for it
 * @param factors          codes of the census, empty until authorised
 */
public record AssessmentFacts(
        UUID id, ChildId child, JourneyReference journey, StartedBecause startedBecause, Instant referralReceivedAt, Instant decidedAt,
        String worker, LocalDate startedOn, LocalDate internalReviewOn, Instant seenAt, Instant authorisedAt, AssessmentOutcome outcome,
        String primaryNeed, List<String> factors, Instant concludedAt, Instant endedAt) {

    public boolean isOpen() {
        return concludedAt == null && endedAt == null;
    }
}
