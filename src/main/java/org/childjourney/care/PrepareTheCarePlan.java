package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlannedNeed;

/** The care plan: where the child is to have a lasting home, what the child needs until then and who does what. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrepareTheCarePlan(
        PermanencePlan permanence, String whyThisPlan, String parallelPlan, List<PlannedNeed> needs, String whyHardToRead, String contact, String identity,
        YesNo childSeen, String whyNotSeen, String childSaid, String changedBecause, String parentsSay, String carerSays) {

    PrepareTheCarePlan {
        needs = PlannedNeed.written(needs);
    }
}
