package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a service manager decides about findings that are not corrected yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAfterTheCorrection(String answer) {}
