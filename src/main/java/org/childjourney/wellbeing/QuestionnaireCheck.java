package org.childjourney.wellbeing;

import java.time.LocalDate;
import org.childjourney.foundation.Answers;

/** Whether the answers about a questionnaire can be: a score of 0 to 40, and something that follows from a high one. */
final class QuestionnaireCheck {

    /** From here on a score says that the child is likely to need help with their mental health. */
    static final int HIGH = 17;
    private static final int HIGHEST = 40;

    private QuestionnaireCheck() {}

    static Answers of(RecordQuestionnaire answers, LocalDate from, LocalDate today) {
        var check = new Answers();
        switch (answers.howItWent()) {
            case SCORED -> scored(answers, from, today, check);
            case NOT_YET -> Moments.ahead("byWhen", "By when will it be filled in?", answers.byWhen(), today, check);
            case NONE -> check.require(answers.reason() != null, "reason", null, "Why is there no score? needs an answer.")
                    .require(!Text.isBlank(answers.whyNone()), "whyNone", null, "What happened? needs an answer.");
        }
        return check;
    }

    private static void scored(RecordQuestionnaire answers, LocalDate from, LocalDate today, Answers check) {
        Integer score = answers.score();
        Moments.check("filledInOn", "When was it filled in?", answers.filledInOn(), from, "the child was old enough, in care, or asked before", today, check);
        check.require(score != null && score >= 0 && score <= HIGHEST, "score", score, "The score is a whole number from 0 to 40.")
                .require(score == null || score < HIGH || !Text.isBlank(answers.whatFollows()), "whatFollows", null,
                        "A score of 17 or more says that the child is likely to need help. What follows from it, who does it and by when?");
    }
}
