package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a conference decided for a child. For a review {@link #PLAN} means that the plan goes on. */
public enum ConferenceDecision {
    @JsonProperty("plan") PLAN("plan", "Child protection plan"),
    @JsonProperty("childInNeed") CHILD_IN_NEED("childInNeed", "Child in need plan"),
    @JsonProperty("noPlan") NO_PLAN("noPlan", "No plan");

    private final String code;
    private final String label;

    ConferenceDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway and the decision table write it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static ConferenceDecision of(String code) {
        for (ConferenceDecision each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("There is no decision " + code);
    }
}
