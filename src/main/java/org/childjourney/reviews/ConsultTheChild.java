package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The reviewing officer's answers after speaking with the child before a review, in private; or why they did not, and how the child was heard. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsultTheChild(
        YesNo childSeen, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime seenAt, String seenWhere, YesNo seenAlone, String whyNotAlone,
        String whyNotSeen, String heardHow, String childSaid, String childWishes, String wantsToTakePart, YesNo knowsOfAdvocate, YesNo wantsAdvocate,
        YesNo knowsHowToComplain, YesNo harmSuspected, String harmBecause) {

    boolean seen() {
        return YesNo.isYes(childSeen);
    }


    /** In the child's words, or how else they were heard. */
    String voice() {
        return seen() ? childSaid : heardHow + " (" + whyNotSeen + ")";
    }
}
