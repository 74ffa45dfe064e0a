package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The manager's answer about the findings in the team's records. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CorrectTheFindings(String corrected, String answer) {}
