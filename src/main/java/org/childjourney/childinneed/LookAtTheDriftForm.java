package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code look-at-the-drift}: a service manager looks at a plan that has lasted long. */
@Component
class LookAtTheDriftForm implements TaskForm<LookAtTheDrift> {

    private final NeedPlanOnForm onForm;
    private final NeedDriftReviews driftReviews;

    LookAtTheDriftForm(NeedPlanOnForm onForm, NeedDriftReviews driftReviews) {
        this.onForm = onForm;
        this.driftReviews = driftReviews;
    }

    @Override
    public String form() {
        return "look-at-the-drift";
    }

    @Override
    public Class<LookAtTheDrift> answers() {
        return LookAtTheDrift.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = onForm.values(task);
        values.put("dueBy", onForm.due(NeedPlanClocks.DRIFT, onForm.of(task)));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, LookAtTheDrift answers) {
        driftReviews.look(onForm.of(task).id, answers, task.by());
        return Map.of();
    }
}
