package org.childjourney.secure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is decided on a wish for secure accommodation. */
public enum SecureDecision {
    @JsonProperty("place") PLACE("place", "The child may be placed in secure accommodation"),
    @JsonProperty("doNotPlace") DO_NOT_PLACE("doNotPlace", "The child is not placed in secure accommodation");

    private final String code;
    private final String label;

    SecureDecision(String code, String label) {
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
        return PLACE.code.equals(code) ? PLACE.label : DO_NOT_PLACE.label;
    }
}
