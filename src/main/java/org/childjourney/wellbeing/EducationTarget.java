package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.timescales.LondonTime;

/** One target of a personal education plan: what, by whom, by when, how one will know, and what the child's money does for it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EducationTarget(String target, String action, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byWhen, String howWeWillKnow,
                       String premium) {

    boolean isWhole() {
        return !Text.isBlank(target) && !Text.isBlank(action) && !Text.isBlank(owner) && byWhen != null && !Text.isBlank(howWeWillKnow);
    }

    /** For the virtual head, in a line. */
    String inWords() {
        return "- " + Text.sentence(target) + " " + owner + ": " + Text.sentence(action) + " By " + LondonTime.longDate(byWhen) + ". We will know: "
                + Text.sentence(howWeWillKnow) + (Text.isBlank(premium) ? "" : " The child’s money pays for: " + Text.sentence(premium));
    }
}
