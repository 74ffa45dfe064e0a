package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Whether the child stays at the parent's home. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheParentsHome(YesNo stays, String because) {}
