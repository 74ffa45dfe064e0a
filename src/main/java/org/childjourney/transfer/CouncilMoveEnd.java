package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the other council decided about a child who moved there, or that the child stays after all. */
public enum CouncilMoveEnd {
    @JsonProperty("takenOver") TAKEN_OVER("The other council took over"),
    @JsonProperty("notTakenOver") NOT_TAKEN_OVER("The other council did not take over"),
    CALLED_OFF("The move was called off");

    private final String label;

    CouncilMoveEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
