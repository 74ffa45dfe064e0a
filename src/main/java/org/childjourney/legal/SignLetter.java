package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The manager's answer: signed, or sent back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SignLetter(
        YesNo sign, String whatToMend) {
}
