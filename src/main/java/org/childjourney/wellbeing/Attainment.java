package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the child’s learning goes, against what is expected at their age or for their starting point. */
enum Attainment {
    @JsonProperty("above") ABOVE("above", "Better than expected"),
    @JsonProperty("asExpected") AS_EXPECTED("asExpected", "As expected"),
    @JsonProperty("below") BELOW("below", "Below what is expected"),
    @JsonProperty("wellBelow") WELL_BELOW("wellBelow", "Well below what is expected");

    private final String code;
    private final String label;

    Attainment(String code, String label) {
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
