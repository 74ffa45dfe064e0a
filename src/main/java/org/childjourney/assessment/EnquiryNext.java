package org.childjourney.assessment;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows an enquiry. */
public enum EnquiryNext {
    @JsonProperty("conference") CONFERENCE("conference", "Child protection conference"),
    @JsonProperty("childInNeed") CHILD_IN_NEED("childInNeed", "Child in need plan"),
    @JsonProperty("earlyHelp") EARLY_HELP("earlyHelp", "Early help"),
    @JsonProperty("close") CLOSE("close", "Close: no further need");

    private final String code;
    private final String label;

    EnquiryNext(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the diagram's gateway and the decision table write it. */
    String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static EnquiryNext of(String code) {
        return Stream.of(values()).filter(next -> next.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing that follows an enquiry is called " + code));
    }
}
