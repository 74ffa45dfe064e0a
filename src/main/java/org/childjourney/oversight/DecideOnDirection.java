package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The manager's decision about a direction that was not carried out. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnDirection(YesNo stands, String because) {}
