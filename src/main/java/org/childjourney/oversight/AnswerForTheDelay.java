package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The answer for something of the whole service that is late. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerForTheDelay(String why, String answer) {

    String inWords() {
        return why + " " + answer;
    }
}
