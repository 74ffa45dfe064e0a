package org.childjourney.assessment;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What makes the outcome of an enquiry coherent, beyond each answer for itself. */
final class ConcludeTheEnquiryCheck {

    private ConcludeTheEnquiryCheck() {}

    static Answers of(ConcludeTheEnquiry answers, EnquirySuggestion suggestion) {
        var check = new Answers();
        views(answers, check);
        boolean continuing = answers.outcome() == EnquiryOutcome.SUBSTANTIATED_CONTINUING_RISK;
        check.require(answers.next() != EnquiryNext.CONFERENCE || YesNo.isYes(answers.substantiated()), "next", answers.next().label(),
                        "What follows: a child protection conference is held where concerns are substantiated. Say that they are, or propose something else.")
                .require(!continuing || answers.next() == EnquiryNext.CONFERENCE || answers.next() == EnquiryNext.CHILD_IN_NEED, "next", answers.next().label(),
                        "What follows: while the risk of significant harm continues there is a conference or, if the service manager agrees, a child in need plan.")
                .require(suggestion.next() == answers.next() || !Texts.isBlank(answers.whyDifferent()), "whyDifferent", null,
                        "The rule table suggests “" + suggestion.next().label() + "”: " + suggestion.why() + " You propose “" + answers.next().label()
                                + "”. Say why, or change what follows.")
                .require(!answers.needsServiceManager() || !Texts.isBlank(answers.whyNoConference()), "whyNoConference", null,
                        "The risk continues and you propose no conference: say what keeps the child safe without one. The service manager decides.");
        return check;
    }

    private static void views(ConcludeTheEnquiry answers, Answers check) {
        check.require(!answers.views().isEmpty(), "views", null, "What the agencies think: give at least one agency's view of this outcome.");
        for (int i = 0; i < answers.views().size(); i++) {
            var each = answers.views().get(i);
            String row = "What the agencies think, number " + (i + 1) + ": ";
            check.require(!Texts.isBlank(each.agency()), "views[" + i + "].agency", each.agency(), row + "say which agency.")
                    .require(!Texts.isBlank(each.view()), "views[" + i + "].view", each.view(), row + "write what they think; “asked, no answer” where that is so.")
                    .require(each.wantsConference() != null, "views[" + i + "].wantsConference", null, row + "say whether they ask for a conference.");
        }
    }
}
