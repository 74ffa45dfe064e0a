package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The manager's answers about targeted support that has reached week twelve. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtSupport(
        String whatChanged, YesNo riskRises, String riskBecause, YesNo stillNeeded, SupportDecision decision, String whyDifferent, String rationale) {}
