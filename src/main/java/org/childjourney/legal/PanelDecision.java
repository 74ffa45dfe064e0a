package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the legal gateway panel decides. */
public enum PanelDecision {
    @JsonProperty("continuePlan") CONTINUE_PLAN("continuePlan", "Go on with the plan"),
    @JsonProperty("preProceedings") PRE_PROCEEDINGS("preProceedings", "Pre-proceedings"),
    @JsonProperty("issueNow") ISSUE_NOW("issueNow", "Issue now"),
    @JsonProperty("adjourned") ADJOURNED("adjourned", "Not enough to decide: come back");

    private final String code;
    private final String label;

    PanelDecision(String code, String label) {
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
        throw new IllegalArgumentException("The panel cannot decide " + code);
    }
}
