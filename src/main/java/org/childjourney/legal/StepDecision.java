package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How pre-proceedings come out; {@code PPOutcome} of the children in need census. More time is one authorised turn more, not an outcome. */
public enum StepDecision {
    @JsonProperty("stepDown") STEP_DOWN("stepDown", "Step down"),
    @JsonProperty("issue") ISSUE("issue", "Issue care proceedings"),
    @JsonProperty("extend") EXTEND("extend", "More time, once");

    private final String code;
    private final String label;

    StepDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static String labelOf(String code) {
        for (var decision : values()) {
            if (decision.code.equals(code)) {
                return decision.label;
            }
        }
        throw new IllegalArgumentException("Pre-proceedings cannot come out as " + code);
    }
}
