package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;

/** What a manager, or informally the worker, answers to a concern: what will be different for the child, by whom and when, or why not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerTheConcern(
        Reply reply, String whatWillHappen, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by, String changeForChild, String whyNot,
        String childsView) {

    /** Whether they agree; the names are the codes of the form. */
    enum Reply {
        agreed(StepOutcome.AGREED),
        partly(StepOutcome.PARTLY),
        refused(StepOutcome.REFUSED);

        private final StepOutcome outcome;

        Reply(StepOutcome outcome) {
            this.outcome = outcome;
        }

        StepOutcome outcome() {
            return outcome;
        }
    }

    void check(LocalDate today, Answers check) {
        boolean acts = reply != Reply.refused;
        check.require(!acts || !Words.isBlank(whatWillHappen), "whatWillHappen", null, "What will be done? needs an answer.")
                .require(!acts || !Words.isBlank(owner), "owner", null, "Who does it? One person, by name.")
                .require(!acts || by != null && !by.isBefore(today), "by", by, "By when? The day must be today or later.")
                .require(!acts || !Words.isBlank(changeForChild), "changeForChild", null, "What will be different for the child? needs an answer.")
                .require(reply == Reply.agreed || !Words.isBlank(whyNot), "whyNot", null, "What is not agreed, and why? needs an answer.");
    }

    /** For the chronology and the next rung. */
    String inWords() {
        return reply.outcome().label() + (reply == Reply.refused ? "" : ": " + whatWillHappen) + (Words.isBlank(whyNot) ? "" : " Not agreed: " + whyNot);
    }
}
