package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The answers of who approves a place out of the area, or one that breaks schooling in years 10 and 11. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApproveThePlacement(YesNo approved, String wishes, String whoWasAsked, String meetsNeeds, YesNo areaTold, String whyAreaNotTold, String whyRefused) {

    boolean yes() {
        return YesNo.isYes(approved);
    }
}
