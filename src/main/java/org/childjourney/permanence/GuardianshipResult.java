package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an application for special guardianship came to its end. */
public enum GuardianshipResult {
    @JsonProperty("orderMade") ORDER_MADE("orderMade", "Special guardianship order made"),
    @JsonProperty("notMade") NOT_MADE("notMade", "No special guardianship order made"),
    @JsonProperty("withdrawn") WITHDRAWN("withdrawn", "Application withdrawn"),
    @JsonProperty("other") OTHER("other", "Ended from outside");

    private final String code;
    private final String label;

    GuardianshipResult(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
