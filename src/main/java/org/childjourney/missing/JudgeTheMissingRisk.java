package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** How great the danger is for the child, what is done to find them, and whether a strategy discussion is asked for. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JudgeTheMissingRisk(
        String whatIsKnown, YesNo danger, String whichDanger, YesNo exploitation, String whichExploitation, YesNo health, String whichHealth,
        MissingRisk risk, String whyDifferent, YesNo discussion, String discussionBecause, String whyDiscussionDiffers, String lookFor) {}
