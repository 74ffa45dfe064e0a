package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who assessed the child’s health. The first assessment is a doctor’s; reviews may be a nurse’s or midwife’s. */
enum AssessedBy {
    @JsonProperty("doctor") DOCTOR("doctor", "a registered doctor"),
    @JsonProperty("nurse") NURSE("nurse", "a registered nurse"),
    @JsonProperty("midwife") MIDWIFE("midwife", "a registered midwife");

    private final String code;
    private final String label;

    AssessedBy(String code, String label) {
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
