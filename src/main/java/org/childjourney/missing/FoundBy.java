package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a missing child came back. */
public enum FoundBy {
    @JsonProperty("child") CHILD("came back by themselves"),
    @JsonProperty("police") POLICE("found by the police"),
    @JsonProperty("carer") CARER("found by the carer"),
    @JsonProperty("family") FAMILY("found by a parent or relative"),
    @JsonProperty("worker") WORKER("found by a worker"),
    @JsonProperty("other") OTHER("found by somebody else");

    private final String words;

    FoundBy(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
