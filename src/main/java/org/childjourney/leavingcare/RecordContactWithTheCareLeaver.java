package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The adviser's answers after a contact with a care leaver, or an attempt. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordContactWithTheCareLeaver(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime contactAt, String how, InTouch inTouch, String whatTried, String whatNext,
        Accommodation livesIn, YesNo suitable, String whyNotSuitable, CareLeaverActivity activity, YesNo seenAlone, String whyNotAlone, String said, String worries,
        String whatChanged, YesNo actToday, String whatToday, YesNo harmSuspected) {

    ContactMade made() {
        return new ContactMade(contactAt == null ? null : contactAt.toInstant(), how, inTouch, livesIn, suitable == null ? null : YesNo.isYes(suitable), activity,
                inTouch == InTouch.YES ? "In their words: " + said : whatTried);
    }
}
