package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The decision on the full approval of a connected person, or on more time once. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnConnectedPerson(
        ApprovalDecision decision, String whyDifferent, String because, String whyMoreTime, String whereNext, String childsVoice, String told) {}
