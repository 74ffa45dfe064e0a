package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Somebody who agreed to a plan or came to its review, and what they are to the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonInNeedPlan(String who, String role) {}
