package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an assessment that was asked for went. */
enum AssessmentWent {
    @JsonProperty("reported") REPORTED("reported", "Held, and the report is here"),
    @JsonProperty("held") HELD("held", "Held; the report is still to come"),
    @JsonProperty("notHeld") NOT_HELD("notHeld", "Not held"),
    @JsonProperty("refused") REFUSED("refused", "Refused");

    private final String code;
    private final String label;

    AssessmentWent(String code, String label) {
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
