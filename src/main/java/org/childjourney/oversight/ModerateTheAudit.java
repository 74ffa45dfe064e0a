package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The second person's answer: the grade stands, or the auditor looks again. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModerateTheAudit(YesNo agrees, String because) {}
