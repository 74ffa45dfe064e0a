package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The worker's answers about consent to a health assessment, and the request sent for it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskForHealthAssessment(
        YesNo assessedBefore, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate assessedBeforeOn, String assessedBeforeBy, YesNo assessedBeforeReport,
        ConsentFrom consentFrom, String howUnderstands, YesNo consentGiven, String decidedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate decidedOn, String whyRefused, String whatOffered, String childSaid, String whatChanged,
        String historyKnown, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, String sentTo, YesNo convicted,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate convictedOn, String whyLate) {

    boolean counts() {
        return YesNo.isYes(assessedBefore);
    }

    boolean sent() {
        return !counts() && YesNo.isYes(consentGiven);
    }

    boolean refused() {
        return !counts() && consentGiven == YesNo.no;
    }

    /** As the diagram's gateway asks it. */
    String outcome() {
        return counts() ? "counted" : sent() ? "sent" : "refused";
    }
}
