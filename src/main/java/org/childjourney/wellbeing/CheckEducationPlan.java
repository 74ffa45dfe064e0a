package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The virtual head's answers about a plan that was sent in. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CheckEducationPlan(
        YesNo childsVoice, YesNo clearTargets, YesNo premiumTied, PlanGrade grade, PlanCheckDecision decision, String whyDifferent, String comments) {}
