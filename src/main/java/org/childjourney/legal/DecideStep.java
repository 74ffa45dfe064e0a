package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** How pre-proceedings are to come out. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideStep(
        YesNo safeToWait, StepDecision decision, String whyDifferent, String why, List<LeavingChild> leaving) {

    DecideStep {
        leaving = leaving == null ? List.of() : List.copyOf(leaving);
    }
}
