package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the analyst writes to the figures. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SendTheWeeklyReport(String meaning, String toDo) {}
