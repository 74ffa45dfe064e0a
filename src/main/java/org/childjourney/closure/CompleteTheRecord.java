package org.childjourney.closure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The worker's checklist before the closed record is put away. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CompleteTheRecord(YesNo chronologyRead, YesNo lettersSent, YesNo returnsComplete, YesNo papersFiled, String forWhoeverComesNext) {

    void check(Answers check) {
        check.require(YesNo.isYes(chronologyRead), "chronologyRead", chronologyRead, "Read the chronology through to its end and mark what mattered, then complete the record.")
                .require(YesNo.isYes(lettersSent), "lettersSent", lettersSent, "Send the closing letters to the child, the family and the agencies first, then complete the record.")
                .require(YesNo.isYes(returnsComplete), "returnsComplete", returnsComplete, "Complete what the returns ask for first: the lines above say what they hold now.")
                .require(YesNo.isYes(papersFiled), "papersFiled", papersFiled, "File what is still on your desk or in your mail first, then complete the record.");
    }
}
