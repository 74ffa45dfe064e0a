package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The worker's first look whether a connected person can care for the child while the full assessment is made. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtViability(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime visitedAt, String household, String home, String bond, String harmHistory, String parentsRisk,
        YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, YesNo viable, String viableBecause, String supportNow) {

    void check(Instant now) {
        new Answers().require(visitedAt != null && !visitedAt.toInstant().isAfter(now), "visitedAt", visitedAt,
                "When were you in the home? Give when it was, not in the future.").orRefuse();
    }
}
