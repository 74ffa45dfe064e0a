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
        YesNo harmSuspected, List<NeedSisterToo> alsoFor) {

    AgreeNeedPlan {
        agreedBy = agreedBy == null ? List.of() : List.copyOf(agreedBy);
        needs = PlannedNeed.written(needs);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    boolean agreed() {
        return YesNo.isYes(familyAgrees);
    }

    /** The same refusal for a brother or sister, with their own voice. Harm that must be acted on today is said for each child by name. */
    AgreeNeedPlan refusedToo(NeedSisterToo sister) {
        return new AgreeNeedPlan(familyAgrees, metAt, YesNo.yes, null, sister.seenAlone(), sister.whyNotAlone(), sister.childSaid(), agreedBy, needs,
                whyHardToRead, copyGiven, whyNoCopy, refusedBy, refusedWhy, whatWasOffered, worryIfNot, actToday, whatToday, harmSuspected, List.of());
    }

    HeardChild child() {
        return new HeardChild(childSeen, whyNotSeen, seenAlone, whyNotAlone, childSaid);
    }
}
