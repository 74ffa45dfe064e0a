package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** One person's consent to care by agreement: who, in which right, informed how, able to decide, and told that they may take the child back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Consent(String who, String inRight, YesNo agrees, YesNo capacity, String capacityHow, String informedHow, String interpreter, YesNo removeExplained) {

    /** A child of 16 or 17 may agree for themselves. */
    boolean ofTheChild() {
        return "childOf16".equals(inRight);
    }
}
