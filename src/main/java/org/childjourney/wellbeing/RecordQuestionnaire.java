package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** The worker's answers about a strengths and difficulties questionnaire that was due. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordQuestionnaire(
        QuestionnaireWent howItWent, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate filledInOn, String filledInBy, Integer score, String whatFollows,
        String childSaid, String whyNotYet, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byWhen, NoScoreReason reason, String whyNone,
        String whyLate) {

    boolean scored() {
        return howItWent == QuestionnaireWent.SCORED;
    }

    /** One sentence for the chronology. */
    String words() {
        return switch (howItWent) {
            case SCORED -> "Filled in by " + filledInBy + "." + (Text.isBlank(whatFollows) ? "" : " What follows: " + whatFollows);
            case NOT_YET -> "Not filled in yet: " + whyNotYet;
            case NONE -> reason.label() + ": " + whyNone;
        };
    }
}
