package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.childjourney.children.Codes;

/** The census's rules on the assessments of one episode. */
final class AssessmentRules {

    private static final String START = "AssessmentActualStartDate";
    private static final String END = "AssessmentAuthorisationDate";
    private static final String NONE_FOUND = "21";

    private final Findings found;
    private final Node episode;
    private final CensusYear year;

    private AssessmentRules(Findings found, Node episode, CensusYear year) {
        this.found = found;
        this.episode = episode;
        this.year = year;
    }

    static void check(Findings found, Node episode, CensusYear year) {
        var rules = new AssessmentRules(found, episode, year);
        var assessments = episode.all("Assessments");
        assessments.forEach(each -> {
            rules.dates(each);
            rules.findings(each);
        });
        rules.together(assessments);
    }

    static List<Node> factors(Node assessment) {
        return assessment.first("FactorsIdentifiedAtAssessment").map(has -> has.all("AssessmentFactors")).orElse(List.of());
    }

    private void dates(Node assessment) {
        LocalDate start = assessment.day(START);
        LocalDate end = assessment.day(END);
        found.noteWhen(start.isBefore(episode.day("CINreferralDate")), "1103", assessment, START, "The assessment started before its referral.");
        found.noteWhen(end != null && !year.has(end), "8696", assessment, END, "The assessment was not authorised in the census year.");
        found.noteWhen(end == null && !year.has(start), "8736", assessment, START, "An unfinished assessment started in the census year.");
        found.noteWhen(end == null && year.isOver(45, start), "8670Q", assessment, START, "The assessment was open for more than 45 working days at the end of the year.");
        found.doubtWhen(end == null && episode.has("CINclosureDate"), "8867", assessment, END, "The episode is closed and this assessment unfinished.");
    }

    private void findings(Node assessment) {
        var factors = factors(assessment);
        boolean finished = assessment.has(END);
        found.noteWhen(!finished && !factors.isEmpty(), "8614", assessment, "FactorsIdentifiedAtAssessment", "Factors belong to a finished assessment only.");
        found.noteWhen(finished && factors.isEmpty(), "8897Q", assessment, "FactorsIdentifiedAtAssessment", "A finished assessment has factors.");
        var seen = new HashSet<String>();
        for (Node factor : factors) {
            String code = factor.text();
            found.noteWhen(!Codes.ASSESSMENT_FACTOR.has(code), "8869", factor, "AssessmentFactors", "This code is not known. It is not kept.");
            found.noteWhen(!seen.add(code), "8898", factor, "AssessmentFactors", "This factor is given twice; it is kept once.");
            found.noteWhen(NONE_FOUND.equals(code) && factors.size() > 1, "8869", factor, "AssessmentFactors", "Factor 21, none found, stands beside others.");
            found.noteWhen("18A".equals(code), "8945Q", factor, "AssessmentFactors", "Factor 18A is retired: it is 18B or 18C now.");
            found.noteWhen("19A".equals(code), "8950Q", factor, "AssessmentFactors", "Factor 19A is retired: it is 19B or 19C now.");
        }
    }

    private void together(List<Node> assessments) {
        List<Node> open = assessments.stream().filter(each -> !each.has(END)).toList();
        found.doubtWhen(open.size() > 1, "8896", episode, "Assessments", "More than one assessment is unfinished.");
        for (Node each : Spans.overlapping(assessments, START, END)) {
            found.note("8863Q", each, START, "This assessment began before the one before it was finished.");
        }
        if (assessments.size() == 1 && factors(assessments.get(0)).stream().anyMatch(factor -> NONE_FOUND.equals(factor.text()))) {
            found.noteWhen(episode.has("ReasonForClosure") && !Set.of("RC8", "RC9").contains(episode.text("ReasonForClosure")), "8873Q", episode,
                    "ReasonForClosure", "The only assessment found no factors; the closure should be RC8 or RC9.");
        }
    }
}
