package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a panel finds about a placement in secure accommodation. */
public enum SecureReviewDecision {
    @JsonProperty("goOn") GO_ON("goOn", "The placement goes on"),
    @JsonProperty("end") END("end", "The placement should end");

    private final String code;
    private final String label;

    SecureReviewDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram and the table of rules write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    static String label(String code) {
        return GO_ON.code.equals(code) ? GO_ON.label : END.label;
    }
}
