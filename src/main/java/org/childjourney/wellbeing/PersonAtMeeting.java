package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Somebody who came to a meeting about the child, and what they are to the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonAtMeeting(String who, String role) {}
