package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Somebody who came, and what they were there. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonThere(
        String who, String role) {
}
