package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** A service manager's answers where the planning of a lasting home has no plan in time, nobody who looks for a family, or drifts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtPermanencePlanning(
        String standsInTheWay, String direction, String familyFinder, YesNo planAgreed, PermanenceOutcome outcome, String outcomeBecause, String childsVoice) {

    boolean agreed() {
        return YesNo.isYes(planAgreed);
    }
}
