package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code consider-harm-after-refusal}: will the child be harmed without a plan? */
@Component
class ConsiderHarmForm implements TaskForm<ConsiderHarm> {

    private final NeedPlanOnForm onForm;
    private final NeedSisters sisters;
    private final NeedAgreements agreements;

    ConsiderHarmForm(NeedPlanOnForm onForm, NeedSisters sisters, NeedAgreements agreements) {
        this.onForm = onForm;
        this.sisters = sisters;
        this.agreements = agreements;
    }

    @Override
    public String form() {
        return "consider-harm-after-refusal";
    }

    @Override
    public Class<ConsiderHarm> answers() {
        return ConsiderHarm.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = onForm.values(task);
        values.putAll(sisters.choices(task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConsiderHarm answers) {
        agreements.considerHarm(onForm.of(task).id, answers, task.by());
        Map<String, Object> result = Map.of("needDecision", answers.decision().code());
        sisters.answerToo(task, answers.alsoFor(), ConsiderHarm.DayOfSister::record, result,
                (other, sister) -> agreements.considerHarm(other, answers.decidedToo(sister), task.by()));
        return result;
    }
}
