package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One way to a lasting home, as a meeting weighed it: 1 is best for this child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WayHome(PermanenceOutcome way, Integer place, String because) {

    boolean whole() {
        return way != null && place != null && place > 0 && because != null && !because.isBlank();
    }

    boolean empty() {
        return way == null && place == null && (because == null || because.isBlank());
    }
}
