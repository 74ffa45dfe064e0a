package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/** Who does what when the baby comes, agreed with the midwife. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BirthPlanAnswers(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime agreedAt, String midwife, String hospital, String whoIsThere, String whoTellsUs,
        String afterBirth, String safety, String parentsView, YesNo parentsHaveIt, String whyNotParents, String ifNot) {

    private static final Map<String, String> WORDS = Map.of("home", "home with the parents", "parentAndBaby", "to a parent and baby placement", "family", "to family or friends",
            "care", "to be cared for by us", "meeting", "stays until we have met again");

    String inWords() {
        return WORDS.getOrDefault(afterBirth, afterBirth) + ". " + safety;
    }
}
