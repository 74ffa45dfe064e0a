package org.childjourney.incidents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** What a rapid review found, and whether a practice review follows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteTheRapidReview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, String whoTookPart, String facts, String childsVoice, String familySaid, String learning,
        YesNo criteria, YesNo moreToLearn, String decision, String because, String whyDifferent, String decidedBy, List<AgreedAction> actions) {

    WriteTheRapidReview {
        actions = AgreedAction.written(actions);
    }

    boolean reviews() {
        return "review".equals(decision);
    }

    static String label(String code) {
        return "review".equals(code) ? "A practice review follows" : "No review";
    }
}
