package org.childjourney.closure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The manager's answers: whether the case is closed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApproveTheClosure(String childSafeBecause, String childsVoice, Decision decision, String whyDifferent, String comment) {

    /** What the manager decides, as the table of rules and the diagram write it. */
    enum Decision {
        @JsonProperty("approve") APPROVE("approve", "Close the case"),
        @JsonProperty("sendBack") SEND_BACK("sendBack", "Send it back"),
        @JsonProperty("keepOpen") KEEP_OPEN("keepOpen", "Keep the case open");

        private final String code;
        private final String label;

        Decision(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        static Decision of(String code) {
            return java.util.Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no decision " + code + " about a closing"));
        }
    }
}
