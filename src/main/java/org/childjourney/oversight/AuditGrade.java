package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;

/** How good the work with a child was, from the best to the worst. */
public enum AuditGrade {
    @JsonProperty("outstanding") OUTSTANDING("outstanding", "Outstanding"),
    @JsonProperty("good") GOOD("good", "Good"),
    @JsonProperty("requiresImprovement") REQUIRES_IMPROVEMENT("requiresImprovement", "Requires improvement"),
    @JsonProperty("inadequate") INADEQUATE("inadequate", "Inadequate");

    private final String code;
    private final String label;

    AuditGrade(String code, String label) {
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

    boolean isGoodOrBetter() {
        return this == OUTSTANDING || this == GOOD;
    }

    static AuditGrade of(String code) {
        return Stream.of(values()).filter(grade -> grade.code.equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("There is no grade " + code));
    }
}
