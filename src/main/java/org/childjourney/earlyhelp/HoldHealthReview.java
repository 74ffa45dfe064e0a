package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A health visitor's answers about one review or attempt: seen or not, how the child is, ready for school step by step, what follows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldHealthReview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, YesNo childSeen, String whyNotSeen, String place, String whoWasThere,
        String childSaid, String parentSays, String health, String development, Standing communication, Standing grossMotor, Standing fineMotor,
        Standing problemSolving, Standing personalSocial, String changedSince, String smallStep, YesNo significantHarm, String harmBecause,
        YesNo extraHelp, String extraBecause, YesNo familyAgrees, HealthReviewOutcome decision, String whyDifferent) {

    /** Where the child stands on the way to school. */
    enum Standing { onTrack, watch, behind }

    boolean seen() {
        return YesNo.isYes(childSeen);
    }
}
