package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** What somebody confirms of a young person's class in the law of leaving care, and where they live where that class has visits. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConfirmTheLeavingCareClass(LeavingCareClass careClass, String whyDifferent, Accommodation livesIn, YesNo suitable, YesNo provided, String youngPersonTold) {}
