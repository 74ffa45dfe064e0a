package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is decided on a connected person with whom a child is placed. */
public enum ApprovalDecision {
    @JsonProperty("approve") APPROVE("approve", "Approved"),
    @JsonProperty("refuse") REFUSE("refuse", "Not approved"),
    @JsonProperty("extend") EXTEND("extend", "Approval for now extended once");

    private final String code;
    private final String label;

    ApprovalDecision(String code, String label) {
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

    static ApprovalDecision of(String code) {
        for (var decision : values()) {
            if (decision.code.equals(code)) {
                return decision;
            }
        }
        throw new IllegalArgumentException("There is no decision " + code + " on a connected person");
    }
}
