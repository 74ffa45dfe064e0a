package org.childjourney.incidents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** Whether the national panel is told of a serious incident. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheNotification(
        YesNo died, YesNo lookedAfter, YesNo harmed, YesNo abuse, String because, String childsVoice, String safeNow, String decision, String whyDifferent,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime notifiedAt, String panelReference, String alsoTold, String decidedBy) {

    boolean notifies() {
        return "notify".equals(decision);
    }

    static String label(String code) {
        return "notify".equals(code) ? "The national panel is notified" : "It is not notified";
    }
}
