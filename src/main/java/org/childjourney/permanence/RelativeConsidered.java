package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Somebody of the family or its friends who was thought of, and what came of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RelativeConsidered(String who, String relation, String found) {

    boolean whole() {
        return who != null && !who.isBlank() && found != null && !found.isBlank();
    }

    boolean empty() {
        return (who == null || who.isBlank()) && (found == null || found.isBlank());
    }
}
