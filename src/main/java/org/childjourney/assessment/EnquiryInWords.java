package org.childjourney.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** What was written for an enquiry, as the managers read it. */
final class EnquiryInWords {

    private EnquiryInWords() {}

    static String agencies(Optional<AskTheAgencies> said) {
        return said.map(all -> all.agencies().stream().map(each -> "- **" + Texts.joined(", ", each.agency(), each.who()) + "**: "
                + (YesNo.isYes(each.answered()) ? each.knows() : "asked, no answer")).collect(Collectors.joining("\n"))).orElse("Not asked yet.");
    }

    /** Everything of a version, for the texts of the managers' forms. */
    static void version(WrittenEnquiry version, String author, Map<String, Object> values) {
        var answers = version.answers();
        values.put("author", author);
        values.put("sentAt", LondonTime.dayAndTime(version.sentAt()));
        values.put("version", version.number());
        values.put("outcomeText", version.outcome().label());
        values.put("proposed", version.next().label());
        values.put("suggestion", version.suggestion().next().label());
        values.put("suggestionWhy", version.suggestion().why());
        values.put("whyDifferent", Texts.joined("", answers.whyDifferent()));
        values.put("whyNoConference", Texts.joined("", answers.whyNoConference()));
        values.put("childsAccount", answers.childsAccount());
        values.put("childsWish", said(answers.childsWish()));
        values.put("parentsResponse", answers.parentsResponse());
        values.put("harmsText", answers.harms().isEmpty() ? "none" : Quoracy.harmsInWords(answers.harms()));
        values.put("evidence", answers.evidence());
        values.put("riskEvidence", said(answers.riskEvidence()));
        values.put("protects", said(answers.protects()));
        values.put("safeMeanwhile", answers.safeMeanwhile());
        values.put("viewsText", answers.views().stream().map(EnquiryInWords::view).collect(Collectors.joining("\n")));
        values.put("disagreeing", answers.disagreeing().isEmpty() ? null : String.join(", ", answers.disagreeing()));
        values.put("needsServiceManager", answers.needsServiceManager());
    }

    private static String view(ConcludeTheEnquiry.View view) {
        return "- **" + Texts.joined(", ", view.agency(), view.who()) + "**: " + view.view() + (YesNo.isYes(view.wantsConference()) ? " **Asks for a conference.**" : "");
    }

    private static String said(String text) {
        return Texts.orElse(text, "–");
    }
}
