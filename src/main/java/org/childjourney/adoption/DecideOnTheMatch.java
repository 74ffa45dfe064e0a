package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The agency decision-maker's answers on a match. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheMatch(
        String decision, String whyDifferent, String reasons, String childsVoice) {}
