package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How good the virtual head finds a personal education plan. */
public enum PlanGrade {
    @JsonProperty("outstanding") OUTSTANDING("outstanding", "outstanding"),
    @JsonProperty("good") GOOD("good", "good"),
    @JsonProperty("requiresImprovement") REQUIRES_IMPROVEMENT("requiresImprovement", "requires improvement"),
    @JsonProperty("inadequate") INADEQUATE("inadequate", "inadequate");

    private final String code;
    private final String label;

    PlanGrade(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As forms and diagrams write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
