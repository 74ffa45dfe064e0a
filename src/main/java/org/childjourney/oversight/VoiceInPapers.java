package org.childjourney.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.papers.PaperKept;

/** Which kept forms ask for the child's voice, and in which answer it stands. Visits and the other modules' own papers say it themselves. */
final class VoiceInPapers {

    private static final Map<String, String[]> ANSWERS = Map.ofEntries(
            in("assess-the-whole-family", "Early help assessment", "childSaid"), in("hold-the-first-team-around-the-family", "Team around the family", "childSaid"),
            in("review-the-early-help-plan", "Review of early help", "childSaid"), in("hold-the-review", "Review of care", "childSaid"),
            in("prepare-the-care-plan", "Care plan", "childSaid"), in("agree-the-placement-plan", "Placement plan", "childSaid"),
            in("write-the-education-plan", "Education plan", "wishes"), in("record-the-health-assessment", "Health assessment", "childSaid"),
            in("hold-the-return-interview", "Talk after going missing", "childSaid"), in("decide-on-private-fostering", "Decision on private fostering", "childsVoice"));

    /** A review the child was not at and sent nothing to; where nobody asked, or the meeting did not happen, nothing is counted. */
    private static final String SENT_NO_VIEWS = "PN7";

    private VoiceInPapers() {}

    static Optional<VoiceAsked> asked(PaperKept paper) {
        String[] about = ANSWERS.get(paper.form());
        if (about == null || !happened(paper.answers())) {
            return Optional.empty();
        }
        boolean silent = SENT_NO_VIEWS.equals(paper.answers().path("participation").asText());
        return Optional.of(VoiceAsked.of(paper.child(), paper.at(), about[0], silent ? null : paper.answers().path(about[1]).asText(null)));
    }

    private static boolean happened(JsonNode answers) {
        return !answers.hasNonNull("reviewOutcome") || answers.path("reviewOutcome").asText().equals("held");
    }

    private static Map.Entry<String, String[]> in(String form, String where, String answer) {
        return Map.entry(form, new String[] {where, answer});
    }
}
