package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A child a decision about the family is not about, and why. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LeavingChild(
        String record, String why) {
}
