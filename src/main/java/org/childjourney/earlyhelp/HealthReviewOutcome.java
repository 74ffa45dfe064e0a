package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** How a healthy child review came to its end. */
public enum HealthReviewOutcome {
    @JsonProperty("reviewed") REVIEWED("reviewed", "Reviewed: nothing more is needed now"),
    @JsonProperty("missed") MISSED("missed", "Missed, with a reason"),
    @JsonProperty("earlyHelp") EARLY_HELP("earlyHelp", "Early help is asked"),
    @JsonProperty("frontDoor") FRONT_DOOR("frontDoor", "The front door is told today"),
    @JsonProperty("overtaken") OVERTAKEN("overtaken", "Overtaken by the birth, or ended from outside");

    private final String code;
    private final String label;

    HealthReviewOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    static HealthReviewOutcome of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no outcome " + code + " of a healthy child review"));
    }
}
