package org.childjourney.shortbreaks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What a review of short breaks decides. */
public enum ShortBreakDecision {
    @JsonProperty("goOn") GO_ON("goOn", "The breaks go on"),
    @JsonProperty("over") OVER("over", "The breaks end"),
    @JsonProperty("moreCare") MORE_CARE("moreCare", "The child needs more than short breaks");

    private final String code;
    private final String label;

    ShortBreakDecision(String code, String label) {
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

    static String label(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElseThrow().label;
    }
}
