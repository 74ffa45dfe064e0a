package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What a manager decides about targeted support that has reached week twelve. */
enum SupportDecision {
    @JsonProperty("continues") CONTINUES("continues", "The support continues, with a reason"),
    @JsonProperty("closes") CLOSES("closes", "The support closes"),
    @JsonProperty("stepUp") STEP_UP("stepUp", "Step up: the front door is asked");

    private final String code;
    private final String label;

    SupportDecision(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static SupportDecision of(String code) {
        return Arrays.stream(values()).filter(decision -> decision.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no decision " + code + " about targeted support"));
    }
}
