package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The full assessment of a connected person as foster carer for this child, finished or as far as it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessConnectedPerson(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime assessedAt, String finding, String stillMissing, String carerCan, String household,
        String parentsSay, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, String makeOfIt, YesNo harmSuspected, String harmBecause) {

    void check(Instant since, Instant now) {
        new Answers().require(assessedAt != null && !assessedAt.toInstant().isAfter(now) && !assessedAt.toInstant().isBefore(since), "assessedAt", assessedAt,
                "When was this assessment finished? Give when it was, after the child moved in and not in the future.").orRefuse();
    }

    String findingInWords() {
        return switch (finding) {
            case "suitable" -> "Suitable: approve";
            case "unsuitable" -> "Not suitable";
            default -> "Not finished yet: " + stillMissing;
        };
    }
}
