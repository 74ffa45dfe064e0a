package org.childjourney.reviews;

import java.time.Instant;
import org.childjourney.access.Role;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The last questions of a review and of a midway check: is a concern to be raised, what about, and how? The same on both forms. */
record ConcernWish(Wanted concernDecision, String whyDifferent, String about, String wanted, YesNo straightToFormal, String whyFormal) {

    /** The names are the codes of the form and of the table of rules. */
    enum Wanted {
        concern("Raise a concern"),
        none("No concern");

        private final String label;

        Wanted(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    boolean isRaised() {
        return concernDecision == Wanted.concern;
    }

    void check(Suggestion suggestion, Answers check) {
        suggestion.asksWhyDifferent(concernDecision.name(), Wanted.valueOf(suggestion.code()).label(), concernDecision.label(), whyDifferent, check);
        check.require(!isRaised() || !Words.isBlank(about), "concernAbout", null, "What is the concern? needs an answer.")
                .require(!isRaised() || !Words.isBlank(wanted), "concernWanted", null, "What must change for the child? needs an answer.")
                .require(!isRaised() || straightToFormal != YesNo.yes || !Words.isBlank(whyFormal), "whyFormal", null, "Why straight to the formal stage? needs an answer.");
    }

    NewConcern about(CareReview review, Instant at, String source) {
        return new NewConcern(review.child(), review.journey(), review.id, at, Role.INDEPENDENT_REVIEWING_OFFICER, about, wanted, YesNo.isYes(straightToFormal), whyFormal,
                source + ":" + review.id);
    }
}
