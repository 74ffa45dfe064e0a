package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code consider-harm-after-refusal}: will the child be harmed without a plan? */
@Component
class ConsiderHarmForm implements TaskForm<ConsiderHarm> {

    private final NeedPlanOnForm onForm;
    private final NeedAgreements agreements;

    ConsiderHarmForm(NeedPlanOnForm onForm, NeedAgreements agreements) {
        this.onForm = onForm;
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
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConsiderHarm answers) {
        agreements.considerHarm(onForm.of(task).id, answers, task.by());
        return Map.of("needDecision", answers.decision().code());
    }
}
