package org.childjourney.assessment;

import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code tell-the-family}: those named in the assessment stand in it already. */
@Component
class TellTheFamilyForm implements TaskForm<TellTheFamily> {

    private final AssessmentOnPaper paper;
    private final FamilyLetters letters;
    private final WrittenAssessments written;

    TellTheFamilyForm(AssessmentOnPaper paper, FamilyLetters letters, WrittenAssessments written) {
        this.paper = paper;
        this.letters = letters;
        this.written = written;
    }

    @Override
    public String form() {
        return "tell-the-family";
    }

    @Override
    public Class<TellTheFamily> answers() {
        return TellTheFamily.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var assessment = paper.of(task);
        var answers = written.latest(assessment.id).orElseThrow().answers();
        var values = paper.values(task);
        values.put("authorisedOn", LondonTime.longDate(LondonTime.day(assessment.authorisedAt)));
        values.put("outcomeText", assessment.outcome.label());
        values.put("tellBy", paper.due(AssessmentClocks.FAMILY_TOLD, assessment));
        values.put("people", answers.parents().stream().map(each -> filled("name", each.name(), "relationship", each.relationship())).toList());
        values.put("agencies", answers.agencies().stream().map(each -> filled("agency", each.agency(), "who", each.who())).toList());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, TellTheFamily answers) {
        letters.told(AssessmentOnPaper.id(task), answers, task.by());
        return Map.of();
    }

    private static Map<String, Object> filled(String one, String first, String other, String second) {
        return Map.of(one, Texts.orElse(first, ""), other, Texts.orElse(second, ""));
    }
}
