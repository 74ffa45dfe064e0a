package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the immediate protection of a child came to its end. */
public enum ProtectionEnd {
    @JsonProperty("homeWithSafetyPlan") HOME_WITH_SAFETY_PLAN("homeWithSafetyPlan", "Home with a safety plan"),
    @JsonProperty("section20") SECTION_20("section20", "Section 20 accommodation, by agreement"),
    @JsonProperty("proceedings") PROCEEDINGS("proceedings", "Court proceedings");

    private final String code;
    private final String label;

    ProtectionEnd(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway and the decision table write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    static ProtectionEnd of(String code) {
        for (var end : values()) {
            if (end.code.equals(code)) {
                return end;
            }
        }
        throw new IllegalArgumentException("Immediate protection has no end " + code);
    }
}
