package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the virtual head decides about a plan. */
enum PlanCheckDecision {
    @JsonProperty("accept") ACCEPT("accept", "Accept"),
    @JsonProperty("return") RETURN("return", "Return with comments");

    private final String code;
    private final String label;

    PlanCheckDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As forms and diagrams write it. */
    String code() {
        return code;
    }

    /** As people say it. */
    String label() {
        return label;
    }

    static String labelOf(String code) {
        return ACCEPT.code.equals(code) ? ACCEPT.label : RETURN.label;
    }
}
