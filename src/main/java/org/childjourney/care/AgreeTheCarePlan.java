package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** What the manager says to the care plan. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeTheCarePlan(YesNo planAgreed, YesNo childHeard, String comment) {}
