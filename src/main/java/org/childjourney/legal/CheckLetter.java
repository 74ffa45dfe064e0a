package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The lawyer's answer: is the letter right in law? */
@JsonIgnoreProperties(ignoreUnknown = true)
record CheckLetter(
        YesNo right, String whatToMend) {
}
