package org.childjourney.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The receiving manager's answers: the meeting and the visit made together, and whether the child is taken over, by whom. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AcceptTheChild(
        Decision decision, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate metOn, String whoWasThere, YesNo jointVisit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate jointVisitOn, String whyNoVisit, String childSaid, String worker, String whyFull,
        String whyRefused, String whatWouldHelp) {

    /** What the receiving manager decides. */
    enum Decision {
        @JsonProperty("accept") ACCEPT,
        @JsonProperty("refuse") REFUSE
    }

    boolean accepts() {
        return decision == Decision.ACCEPT;
    }
}
