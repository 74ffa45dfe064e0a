package org.childjourney.assessment;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code record-the-order-or-power}: what holds the child, where the child is, who knows. */
@Component
class RecordTheOrderOrPowerForm implements TaskForm<RecordTheOrderOrPower> {

    private final ImmediateProtectionOnForm onForm;
    private final ProtectionDecisions decisions;

    RecordTheOrderOrPowerForm(ImmediateProtectionOnForm onForm, ProtectionDecisions decisions) {
        this.onForm = onForm;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "record-the-order-or-power";
    }

    @Override
    public Class<RecordTheOrderOrPower> answers() {
        return RecordTheOrderOrPower.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        return onForm.values(task);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, RecordTheOrderOrPower answers) {
        decisions.use(onForm.of(task).id, answers, task.by());
        Map<String, Object> result = Map.of("protectionRule", answers.kind().rule());
        onForm.forOthersToo(task, answers.alsoFor(), result, (other, voice) -> decisions.use(other, answers.with(voice), task.by()));
        return result;
    }
}
