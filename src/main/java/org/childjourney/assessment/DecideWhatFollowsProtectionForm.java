package org.childjourney.assessment;

import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code decide-what-follows-protection}: the manager decides before the order or power ends. */
@Component
class DecideWhatFollowsProtectionForm implements TaskForm<DecideWhatFollowsProtection> {

    private final ImmediateProtectionOnForm onForm;
    private final ProtectionDecisions decisions;

    DecideWhatFollowsProtectionForm(ImmediateProtectionOnForm onForm, ProtectionDecisions decisions) {
        this.onForm = onForm;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "decide-what-follows-protection";
    }

    @Override
    public Class<DecideWhatFollowsProtection> answers() {
        return DecideWhatFollowsProtection.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        return onForm.values(task);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, DecideWhatFollowsProtection answers) {
        decisions.decide(onForm.of(task).id, answers, task.by());
        Map<String, Object> result = new HashMap<>(Map.of("protectionGoesOn", answers.end().isEmpty()));
        answers.end().ifPresent(end -> result.put("protectionOutcome", end.code()));
        if (answers.next() == DecideWhatFollowsProtection.Next.ANOTHER_ORDER) {
            result.put("protectionRule", answers.kind().rule());
        }
        onForm.forOthersToo(task, answers.alsoFor(), result, (other, voice) -> decisions.decide(other, answers.with(voice), task.by()));
        return result;
    }
}
