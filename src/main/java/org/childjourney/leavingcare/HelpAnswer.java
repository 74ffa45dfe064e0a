package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a young person said to the offer of help from 21 to 25. */
public enum HelpAnswer {
    @JsonProperty("help") HELP("Wants help to go on"),
    @JsonProperty("study") STUDY("Is in education or training, so help goes on"),
    @JsonProperty("notNow") NOT_NOW("Does not want help now"),
    @JsonProperty("notReached") NOT_REACHED("Was not reached; offered in writing");

    private final String label;

    HelpAnswer(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    boolean helpGoesOn() {
        return this == HELP || this == STUDY;
    }
}
