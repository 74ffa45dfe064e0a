package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the social worker answers where the decision-maker needs more. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerTheDecisionMaker(
        String answer, String childsVoice) {}
