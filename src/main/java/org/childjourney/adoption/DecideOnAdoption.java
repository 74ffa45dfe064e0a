package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The agency decision-maker's answers on whether the child should be placed for adoption. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnAdoption(
        String childsNeeds, String needsBecause, String childsVoice, String decision, String whyDifferent, String reasons, String whatIsMissing,
        YesNo applyToCourt, String whyNotApply) {}
