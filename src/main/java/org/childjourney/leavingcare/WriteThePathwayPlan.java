package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** A pathway plan in the young person's own words. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteThePathwayPlan(
        String inMyWords, YesNo writtenTogether, String whyNotTogether, String home, String study, String money, String health, String people, String identity, String skills,
        List<PathwayStep> steps, String contingency, String whatChanged) {

    WriteThePathwayPlan {
        steps = PathwayStep.written(steps);
    }
}
