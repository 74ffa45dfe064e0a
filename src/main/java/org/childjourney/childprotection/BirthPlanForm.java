package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code agree-the-birth-plan}: who does what when the baby comes. */
@Component
class BirthPlanForm implements TaskForm<BirthPlanAnswers> {

    private final ProtectionPlanOnPaper paper;
    private final ProtectionPlanDecisions decisions;

    BirthPlanForm(ProtectionPlanOnPaper paper, ProtectionPlanDecisions decisions) {
        this.paper = paper;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "agree-the-birth-plan";
    }

    @Override
    public Class<BirthPlanAnswers> answers() {
        return BirthPlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = paper.values(task);
        values.put("agreedBy", paper.due(ProtectionPlanClocks.BIRTH_PLAN, ProtectionPlanOnPaper.id(task)));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, BirthPlanAnswers answers) {
        decisions.agreeTheBirthPlan(ProtectionPlanOnPaper.id(task), answers, task.by());
        return Map.of();
    }
}
