package org.childjourney.assessment;

import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.Codes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code authorise-assessment}: the manager reads the assessment in it, and authorises or returns. */
@Component
class AuthoriseAssessmentForm implements TaskForm<AuthoriseAssessment> {

    private static final Map<String, String> LIKELY = Map.of(
            "now", "it is happening now", "likely", "likely", "possible", "possible", "unlikely", "unlikely", "none", "no harm in view");
    private static final Map<String, String> BAD = Map.of(
            "severe", "death or lasting damage", "serious", "serious", "some", "some", "little", "little", "none", "no harm in view");

    private final AssessmentOnPaper paper;
    private final WrittenAssessments written;
    private final WorkersForAssessments workers;

    AuthoriseAssessmentForm(AssessmentOnPaper paper, WrittenAssessments written, WorkersForAssessments workers) {
        this.paper = paper;
        this.written = written;
        this.workers = workers;
    }

    @Override
    public String form() {
        return "authorise-assessment";
    }

    @Override
    public Class<AuthoriseAssessment> answers() {
        return AuthoriseAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var version = written.latest(AssessmentOnPaper.id(task)).orElseThrow();
        var values = paper.values(task);
        values.put("author", workers.nameOf(version.author()));
        values.put("sentAt", LondonTime.dayAndTime(version.sentAt()));
        values.put("version", version.number());
        values.put("suggestion", version.suggestion().outcome().label());
        values.put("suggestionWhy", version.suggestion().why());
        values.put("recommended", version.outcome().label());
        content(version.answers(), values);
        if (version.suggestion().outcome() == version.outcome()) {
            values.put("whyDifferent", null);
        }
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AuthoriseAssessment answers) {
        written.decide(AssessmentOnPaper.id(task), answers, task.by());
        return answers.authorises()
                ? Map.of("assessmentAuthorised", true, "outcome", paper.of(task).outcome.code())
                : Map.of("assessmentAuthorised", false);
    }

    private static void content(WriteAssessment answers, Map<String, Object> values) {
        values.put("whatMatters", answers.whatMatters());
        values.put("aboutTheChild", said(answers.health(), answers.education(), answers.emotions(), answers.relationships()));
        values.put("parentsText", answers.parents().stream().map(AuthoriseAssessmentForm::parent).collect(Collectors.joining("\n")));
        values.put("widerText", said(answers.widerFamily(), answers.homeAndMoney()));
        values.put("historyMeans", answers.historyMeans());
        values.put("needs", answers.needs());
        values.put("childStrengths", said(answers.childStrengths()));
        values.put("childsVoice", answers.childsVoice());
        values.put("childsWish", said(answers.childsWish()));
        values.put("agenciesText", answers.agencies().isEmpty() ? "none recorded" : answers.agencies().stream()
                .map(each -> "- " + Texts.joined(", ", each.agency(), each.who()) + ": " + said(each.view())).collect(Collectors.joining("\n")));
        values.put("harm", answers.harm());
        values.put("howLikely", LIKELY.get(answers.howLikely()));
        values.put("howBad", BAD.get(answers.howBad()));
        values.put("protects", answers.protects());
        values.put("wouldHaveToChange", answers.wouldHaveToChange());
        values.put("factorsText", Factors.inWords(answers.factors()));
        values.put("primaryNeedText", Codes.PRIMARY_NEED.label(answers.primaryNeed()));
        values.put("familyText", YesNo.isYes(answers.shared()) ? answers.familySays() : "not shared with them yet: " + answers.whyNotShared());
        values.put("nextSteps", answers.nextSteps());
        values.put("whyDifferent", Texts.joined("", answers.whyDifferent()));
    }

    private static String parent(WriteAssessment.Parent parent) {
        String spoken = parent.spokenTo() == null ? null : YesNo.isYes(parent.spokenTo()) ? "spoken to" : "not spoken to: " + parent.whyNotSpokenTo();
        String lives = parent.livesWithChild() == null ? null : YesNo.isYes(parent.livesWithChild()) ? "lives with the child" : "lives elsewhere";
        return "- **" + parent.name() + "** (" + Texts.orElse(Texts.joined(", ", parent.relationship(), lives, spoken), "nothing more said") + ") "
                + said(parent.care(), parent.strengths());
    }

    private static String said(String... texts) {
        return Texts.orElse(Texts.joined(" ", texts), "–");
    }
}
