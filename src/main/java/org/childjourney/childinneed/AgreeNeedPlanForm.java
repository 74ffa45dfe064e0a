package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code agree-the-need-plan}: agreed with the family, or refused. */
@Component
class AgreeNeedPlanForm implements TaskForm<AgreeNeedPlan> {

    private final NeedPlanOnForm onForm;
    private final NeedSisters sisters;
    private final NeedAgreements agreements;

    AgreeNeedPlanForm(NeedPlanOnForm onForm, NeedSisters sisters, NeedAgreements agreements) {
        this.onForm = onForm;
        this.sisters = sisters;
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
        values.putAll(sisters.choices(task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AgreeNeedPlan answers) {
        agreements.meet(onForm.of(task).id, answers, task.by());
        Map<String, Object> result = Map.of("familyAgrees", answers.agreed());
        sisters.answerToo(task, answers.alsoFor(), NeedSisterToo::record, result,
                (other, sister) -> agreements.meet(other, answers.refusedToo(sister), task.by()));
        return result;
    }
}
