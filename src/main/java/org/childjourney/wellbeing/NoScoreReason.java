package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no strengths and difficulties score, as the yearly return codes it. SDQ1, the age, is never chosen: whoever is not of the age is not asked. */
enum NoScoreReason {
    @JsonProperty("SDQ2") CARER_REFUSED("SDQ2", "The main carer refused"),
    @JsonProperty("SDQ3") DISABILITY("SDQ3", "Not possible because of the severity of a disability"),
    @JsonProperty("SDQ4") OTHER("SDQ4", "Another reason"),
    @JsonProperty("SDQ5") CHILD_REFUSED("SDQ5", "The child or young person refused");

    private final String code;
    private final String label;

    NoScoreReason(String code, String label) {
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
}
