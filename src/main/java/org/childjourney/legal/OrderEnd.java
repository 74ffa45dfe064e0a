package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an order, a direction or an emergency refusal ended. */
public enum OrderEnd {
    @JsonProperty("renewed") RENEWED("the court made it anew"),
    @JsonProperty("ranOut") RAN_OUT("its time was over"),
    @JsonProperty("discharged") DISCHARGED("the court discharged it"),
    @JsonProperty("done") DONE("what it asked for was done"),
    @JsonProperty("replaced") REPLACED("a later order took its place"),
    @JsonProperty("childLeft") CHILD_LEFT("no order can stand about this person any more");

    private final String label;

    OrderEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
