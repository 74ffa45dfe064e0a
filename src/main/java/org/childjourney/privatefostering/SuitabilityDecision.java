package org.childjourney.privatefostering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the manager decides about an arrangement of private fostering. */
public enum SuitabilityDecision {
    @JsonProperty("suitable") SUITABLE("suitable", "Suitable"),
    @JsonProperty("requirements") REQUIREMENTS("requirements", "Suitable with requirements"),
    @JsonProperty("prohibited") PROHIBITED("prohibited", "Prohibited"),
    @JsonProperty("notPrivateFostering") NOT_PRIVATE_FOSTERING("notPrivateFostering", "Not private fostering");

    private final String code;
    private final String label;

    SuitabilityDecision(String code, String label) {
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

    static SuitabilityDecision of(String code) {
        for (var decision : values()) {
            if (decision.code.equals(code)) {
                return decision;
            }
        }
        throw new IllegalArgumentException("There is no decision " + code + " about private fostering");
    }
}
