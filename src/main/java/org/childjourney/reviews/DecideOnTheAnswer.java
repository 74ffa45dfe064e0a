package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.childjourney.foundation.Answers;

/** What whoever raised a concern decides after an answer, or after silence at the top: enough, climb, Cafcass, or withdrawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheAnswer(
        String childThinks, Decision decision, String whyDifferent, String resolvedHow, String changeForChild, String changeOwner,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate changeBy, String whyNotEnough, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime referredAt,
        String whyCafcass, String whyWithdrawn) {

    /** The names are the codes of the form, of the table of rules and of the diagram. */
    enum Decision {
        resolved("Resolved", ConcernEnd.RESOLVED),
        climbs("Not enough: to the next manager", null),
        referredToCafcass("Refer it to Cafcass", ConcernEnd.REFERRED_TO_CAFCASS),
        withdrawn("Withdraw it", ConcernEnd.WITHDRAWN);

        private final String label;
        private final ConcernEnd end;

        Decision(String label, ConcernEnd end) {
            this.label = label;
            this.end = end;
        }

        String label() {
            return label;
        }

        Optional<ConcernEnd> end() {
            return Optional.ofNullable(end);
        }
    }

    boolean is(Decision one) {
        return decision == one;
    }

    void check(LocalDate today, Answers check) {
        check.require(!is(Decision.climbs) || !Words.isBlank(whyNotEnough), "whyNotEnough", null, "Why is the answer not enough? needs an answer.")
                .require(!is(Decision.withdrawn) || !Words.isBlank(whyWithdrawn), "whyWithdrawn", null, "Why is the concern withdrawn? needs an answer.")
                .require(!is(Decision.resolved) || !Words.isBlank(resolvedHow), "resolvedHow", null, "How was it resolved? needs an answer.")
                .require(!is(Decision.resolved) || changeBy != null && !changeBy.isBefore(today), "changeBy", changeBy, "By when? The day must be today or later.");
    }

    /** Why it is closed, in words. */
    String why() {
        return is(Decision.resolved) ? resolvedHow + " For the child: " + changeForChild : is(Decision.withdrawn) ? whyWithdrawn : whyCafcass;
    }

    /** What was agreed for the child, to be looked at until it is done. */
    NewDecision agreed() {
        return new NewDecision(changeForChild, changeOwner, changeBy);
    }
}
