package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.childjourney.foundation.YesNo;

/** The manager's judgement of an assessment. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthoriseAssessment(
        YesNo childSeenAndHeard, YesNo historyUsed, YesNo everyAdultCovered, YesNo answersSoWhat, YesNo outcomeFollows,
        Decision decision, String whatIsMissing, String comment) {

    /** To authorise, or to return with what is missing. */
    enum Decision { @JsonProperty("authorise") AUTHORISE, @JsonProperty("return") RETURN }

    boolean authorises() {
        return decision == Decision.AUTHORISE;
    }

    boolean anythingWanting() {
        return Stream.of(childSeenAndHeard, historyUsed, everyAdultCovered, answersSoWhat, outcomeFollows).anyMatch(YesNo.no::equals);
    }
}
