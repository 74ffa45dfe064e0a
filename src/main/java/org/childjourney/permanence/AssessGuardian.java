package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The worker's report about a prospective special guardian, along the schedule of the regulations of 2005; or that the application was withdrawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessGuardian(
        YesNo goesOn, String whyWithdrawn, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime childSeenAt, YesNo seenAlone, String whyNotAlone,
        String childSaid, String changedBecause, String childNeeds, String harm, String parentsSay, String family, String guardianHome, String guardianCan,
        String guardianBond, String checks, YesNo harmSuspected, String harmBecause, String supportNeeded, String recommends, String recommendsBecause) {

    boolean withdrawn() {
        return goesOn == YesNo.no;
    }

    boolean recommended() {
        return "order".equals(recommends);
    }

    void check(Instant now) {
        new Answers().require(withdrawn() || childSeenAt == null || !childSeenAt.toInstant().isAfter(now), "childSeenAt", childSeenAt,
                "When did you see the child for this report? It lies in the future.").orRefuse();
    }
}
