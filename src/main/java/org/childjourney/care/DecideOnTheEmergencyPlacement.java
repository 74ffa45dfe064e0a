package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Whether a child may stay with foster carers who were not approved for this child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheEmergencyPlacement(YesNo stays, String because, String childSaid) {}
