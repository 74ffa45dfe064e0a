package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlannedNeed;
import org.childjourney.visits.NeedProgress;

/** The answers of whoever chaired a review: how it goes with each need, what is decided, and what the plan says from now on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewNeedPlan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PersonInNeedPlan> came, YesNo childSeen, String whyNotSeen,
        YesNo seenAlone, String whyNotAlone, String childSaid, List<NeedProgress> progress, String familySays, String longEnough, YesNo significantHarm,
        String harmBecause, String needsMet, YesNo takesEarlyHelp, NeedDecision decision, String whyDifferent, String whyEnds, List<PlannedNeed> needs,
        String whyHardToRead) {

    ReviewNeedPlan {
        came = came == null ? List.of() : List.copyOf(came);
        progress = progress == null ? List.of() : progress.stream().filter(row -> row.forNeed() != null || row.how() != null).toList();
        needs = PlannedNeed.written(needs);
    }

    boolean goesOn() {
        return decision == NeedDecision.GOES_ON;
    }

    HeardChild child() {
        return new HeardChild(childSeen, whyNotSeen, seenAlone, whyNotAlone, childSaid);
    }
}
