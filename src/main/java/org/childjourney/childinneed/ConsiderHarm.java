package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The manager's answers after a family refused a plan: will the child be harmed without it, and what now. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsiderHarm(
        String childsDay, YesNo significantHarm, String harmBecause, YesNo anotherWay, String whichWay, YesNo takesEarlyHelp, NeedDecision decision,
        String whyDifferent, String toldFamily) {}
