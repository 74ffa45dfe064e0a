package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Whether the manager agrees to a pathway plan as it was written or reviewed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeThePathwayPlan(YesNo theirWords, YesNo agreed, String comment) {}
