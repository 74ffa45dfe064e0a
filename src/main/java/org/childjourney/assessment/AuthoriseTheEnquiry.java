package org.childjourney.assessment;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.childjourney.foundation.YesNo;

/** The manager's judgement of an enquiry's outcome. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthoriseTheEnquiry(
        YesNo childSeenAndHeard, YesNo evidenceTested, YesNo agenciesHeard, YesNo outcomeFollows, Decision decision, String whatIsMissing, String comment) {

    /** To authorise, or to return with what is missing. */
    enum Decision { @JsonProperty("authorise") AUTHORISE, @JsonProperty("return") RETURN }

    boolean authorises() {
        return decision == Decision.AUTHORISE;
    }

    boolean anythingWanting() {
        return Stream.of(childSeenAndHeard, evidenceTested, agenciesHeard, outcomeFollows).anyMatch(YesNo.no::equals);
    }
}
