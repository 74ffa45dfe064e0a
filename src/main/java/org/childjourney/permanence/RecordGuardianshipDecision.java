package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;

/** What the court decided on special guardianship, and how the child was told. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordGuardianshipDecision(
        GuardianshipResult result, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime decidedAt, String courtSaid, String childTold, String whatNext) {

    Instant at() {
        return decidedAt.toInstant();
    }

    void check(Instant since, Instant now) {
        new Answers().require(decidedAt != null && !at().isAfter(now) && !at().isBefore(since), "decidedAt", decidedAt,
                "When did the court decide? Give when it was, after the report was sent and not in the future.").orRefuse();
    }
}
