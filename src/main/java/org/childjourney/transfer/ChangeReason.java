package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a child's worker changes; the codes are those in which the return on children looked after asks for it. */
public enum ChangeReason {
    @JsonProperty("MANAGE") MANAGE("Change in workload or management"),
    @JsonProperty("LEFTRL") LEFTRL("The worker leaves, or left"),
    @JsonProperty("ABSENC") ABSENC("The worker is absent"),
    @JsonProperty("TSPROC") TSPROC("The child’s journey goes on in another team"),
    @JsonProperty("ORGRST") ORGRST("Teams are arranged anew, or the child moved within the area"),
    @JsonProperty("CHCHAN") CHCHAN("The child asked for it"),
    @JsonProperty("PCCHAN") PCCHAN("A parent or carer asked for it"),
    @JsonProperty("SWDIED") SWDIED("The worker died"),
    @JsonProperty("OTHERS") OTHERS("Something else");

    private final String words;

    ChangeReason(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
