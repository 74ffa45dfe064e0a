package org.childjourney.assessment;

import org.childjourney.children.Codes;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What makes a written assessment coherent, beyond each answer for itself. */
final class WriteAssessmentCheck {

    /** Census code for "no factors identified". */
    private static final String NO_FACTORS = "21";

    private WriteAssessmentCheck() {}

    static Answers of(WriteAssessment answers, Suggestion suggestion) {
        var check = new Answers();
        factors(answers, check);
        parents(answers, check);
        check.require(Codes.PRIMARY_NEED.has(answers.primaryNeed()), "primaryNeed", answers.primaryNeed(),
                "The main need: “" + answers.primaryNeed() + "” is not one of the needs. Choose one from the list.");
        check.require(suggestion.outcome() == answers.outcome() || !Texts.isBlank(answers.whyDifferent()), "whyDifferent", null,
                "The rule table suggests “" + suggestion.outcome().label() + "”: " + suggestion.why() + " You recommend “"
                        + answers.outcome().label() + "”. Say why, or change the outcome.");
        return check;
    }

    private static void factors(WriteAssessment answers, Answers check) {
        var factors = answers.factors();
        check.require(factors.stream().allMatch(Codes.ASSESSMENT_FACTOR::has), "factors", factors,
                "Factors found: choose from the list.");
        check.require(!factors.contains(NO_FACTORS) || factors.size() == 1, "factors", factors,
                "Factors found: “No factors identified” stands alone. Take it away, or take the others away.");
        check.require(!factors.contains(NO_FACTORS) || answers.outcome() == AssessmentOutcome.CLOSE, "factors", factors,
                "Factors found: “No factors identified” is only for an assessment that closes. Choose the factors that led to “"
                        + answers.outcome().label() + "”.");
    }

    private static void parents(WriteAssessment answers, Answers check) {
        check.require(!answers.parents().isEmpty(), "parents", null,
                "Each parent and carer: name at least one. Where nobody is known, write “not known” and what was done to find out.");
        for (int i = 0; i < answers.parents().size(); i++) {
            var parent = answers.parents().get(i);
            String row = "Each parent and carer, number " + (i + 1) + ": ";
            check.require(!Texts.isBlank(parent.name()), "parents[" + i + "].name", parent.name(), row + "give the name.");
            check.require(parent.spokenTo() != YesNo.no || !Texts.isBlank(parent.whyNotSpokenTo()), "parents[" + i + "].whyNotSpokenTo", null,
                    row + "say why " + Texts.orElse(parent.name(), "they") + " was not spoken to.");
        }
    }
}
