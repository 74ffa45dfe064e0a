package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The manager's answers about a child whom nobody has seen twice in a row. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerForTheUnseenChild(String whatIsKnown, Next unseenNext, String direction, String harmBecause) {

    /** What the manager decides. */
    enum Next {
        @JsonProperty("tryAgain") TRY_AGAIN("Try again as directed"),
        @JsonProperty("harmSuspected") HARM_SUSPECTED("Significant harm is suspected");

        private final String label;

        Next(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
