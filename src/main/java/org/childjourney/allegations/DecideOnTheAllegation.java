package org.childjourney.allegations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Whether the threshold for a strategy meeting about a worker is met. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheAllegation(
        YesNo harmedChild, YesNo criminal, YesNo unsuitable, String because, String decision, String whyDifferent, String adviceToEmployer, YesNo childAtRisk,
        String harmInRecord) {

    boolean leftToTheEmployer() {
        return "employer".equals(decision);
    }

    static String label(String code) {
        return "meeting".equals(code) ? "A strategy meeting is held" : "It is left to the employer";
    }
}
