package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Somebody on the panel that reviews a stay in secure accommodation. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PanelMember(String who, String role, YesNo independent) {}
