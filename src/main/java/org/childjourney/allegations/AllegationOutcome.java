package org.childjourney.allegations;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The five outcomes an allegation can have (Keeping children safe in education, part four). */
public enum AllegationOutcome {
    @JsonProperty("substantiated") SUBSTANTIATED("substantiated", "Substantiated"),
    @JsonProperty("unsubstantiated") UNSUBSTANTIATED("unsubstantiated", "Unsubstantiated"),
    @JsonProperty("unfounded") UNFOUNDED("unfounded", "Unfounded"),
    @JsonProperty("malicious") MALICIOUS("malicious", "Malicious"),
    @JsonProperty("false") FALSE("false", "False");

    private final String code;
    private final String label;

    AllegationOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the table of rules writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
