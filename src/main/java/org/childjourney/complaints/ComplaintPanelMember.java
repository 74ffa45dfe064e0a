package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Somebody on the panel of a complaint. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ComplaintPanelMember(String who, YesNo independent) {}
