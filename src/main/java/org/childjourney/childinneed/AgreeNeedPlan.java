package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlannedNeed;

/** The answers after the first meeting with the family about the plan: agreed, with what the plan says, or refused, and why. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeNeedPlan(
        YesNo familyAgrees, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime metAt, YesNo childSeen, String whyNotSeen, YesNo seenAlone,
        String whyNotAlone, String childSaid, List<PersonInNeedPlan> agreedBy, List<PlannedNeed> needs, String whyHardToRead, YesNo copyGiven,
        String whyNoCopy, String refusedBy, String refusedWhy, String whatWasOffered, String worryIfNot, YesNo actToday, String whatToday,
        YesNo harmSuspected) {

    AgreeNeedPlan {
        agreedBy = agreedBy == null ? List.of() : List.copyOf(agreedBy);
        needs = PlannedNeed.written(needs);
    }

    boolean agreed() {
        return YesNo.isYes(familyAgrees);
    }

    HeardChild child() {
        return new HeardChild(childSeen, whyNotSeen, seenAlone, whyNotAlone, childSaid);
    }
}
