package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is found about a complaint, or about one point of it. */
public enum Finding {
    @JsonProperty("upheld") UPHELD,
    @JsonProperty("partly") PARTLY,
    @JsonProperty("notUpheld") NOT_UPHELD
}
