package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.foundation.YesNo;

/** What a senior manager found when looking again at a plan that grows long. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LongPlanAnswers(
        String whatHasChanged, String childsVoice, String whyStill, YesNo drift, String whatHeldUp, String decision, String direction,
        String who, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by) {

    private static final Map<String, String> WORDS = Map.of("goesOn", "the plan goes on, with a direction", "otherPlan", "the plan must be another one",
            "legalGateway", "to the legal gateway", "endAtReview", "propose to the review conference that it ends");

    String inWords() {
        return WORDS.getOrDefault(decision, decision) + ". " + direction;
    }

    boolean toTheLegalGateway() {
        return "legalGateway".equals(decision);
    }
}
