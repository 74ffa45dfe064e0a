package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What the next worker must know of the child, and what the child was told, in the words of whoever gives the child away. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HandoverSummary(
        String whoTheChildIs, String risks, String whatWorks, String promised, String childNeedsToKnow, YesNo childTold,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate childToldOn, String whyNotTold, String childSaid, String whatChanged) {

    void check(LocalDate today, Answers check) {
        MeetForTheHandover.told(childTold, childToldOn, today, check);
    }
}
