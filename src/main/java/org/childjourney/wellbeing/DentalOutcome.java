package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a dental check that was due. */
public enum DentalOutcome {
    @JsonProperty("checked") CHECKED("checked", "Teeth checked"),
    @JsonProperty("notYet") NOT_YET("notYet", "Not yet"),
    @JsonProperty("refused") REFUSED("refused", "Refused"),
    @JsonProperty("noTeeth") NO_TEETH("noTeeth", "No teeth yet");

    private final String code;
    private final String label;

    DentalOutcome(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As forms and diagrams write it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** Whether the check is over and the next one is planned. */
    boolean isOver() {
        return this != NOT_YET;
    }
}
