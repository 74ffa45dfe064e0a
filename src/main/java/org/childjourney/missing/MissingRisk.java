package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How great the danger is for a child who is missing. */
public enum MissingRisk {
    @JsonProperty("low") LOW("low", "Low"),
    @JsonProperty("medium") MEDIUM("medium", "Medium"),
    @JsonProperty("high") HIGH("high", "High");

    private final String code;
    private final String label;

    MissingRisk(String code, String label) {
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

    static MissingRisk of(String code) {
        for (var risk : values()) {
            if (risk.code.equals(code)) {
                return risk;
            }
        }
        throw new IllegalArgumentException("There is no risk " + code + " of a missing child");
    }
}
