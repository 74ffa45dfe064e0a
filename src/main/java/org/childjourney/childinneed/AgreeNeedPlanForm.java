package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code agree-the-need-plan}: agreed with the family, or refused. */
@Component
class AgreeNeedPlanForm implements TaskForm<AgreeNeedPlan> {

    private final NeedPlanOnForm onForm;
    private final NeedAgreements agreements;

    AgreeNeedPlanForm(NeedPlanOnForm onForm, NeedAgreements agreements) {
        this.onForm = onForm;
        this.agreements = agreements;
    }

    @Override
    public String form() {
        return "agree-the-need-plan";
    }

    @Override
    public Class<AgreeNeedPlan> answers() {
        return AgreeNeedPlan.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = onForm.values(task);
        values.put("dueBy", onForm.due(NeedPlanClocks.AGREED, onForm.of(task)));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AgreeNeedPlan answers) {
        agreements.meet(onForm.of(task).id, answers, task.by());
        return Map.of("familyAgrees", answers.agreed());
    }
}
