package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/** What the manager decided when a child was not seen twice in a row. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnseenChildDecision(
        String whatWeKnow, YesNo safeNow, String howWeKnowSafe, String decision, String who,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate seenBy, String because) {

    private static final Map<String, String> WORDS = Map.of("visitTogether", "the manager or a senior worker goes along", "policeCheck", "the police check on the child today",
            "strategyDiscussion", "a strategy discussion today", "another", "another way");

    String inWords() {
        return WORDS.getOrDefault(decision, decision);
    }

    boolean suspectsHarm() {
        return "strategyDiscussion".equals(decision);
    }
}
