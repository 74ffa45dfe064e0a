package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code review-the-need-plan}: how it goes with each need, and what is decided. */
@Component
class ReviewNeedPlanForm implements TaskForm<ReviewNeedPlan> {

    private final NeedPlanOnForm onForm;
    private final NeedReviews reviews;

    ReviewNeedPlanForm(NeedPlanOnForm onForm, NeedReviews reviews) {
        this.onForm = onForm;
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "review-the-need-plan";
    }

    @Override
    public Class<ReviewNeedPlan> answers() {
        return ReviewNeedPlan.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var plan = onForm.of(task);
        var values = onForm.values(task);
        values.put("dueBy", onForm.due(plan.reviewRule(), plan));
        values.put("progress", onForm.progress(plan));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ReviewNeedPlan answers) {
        reviews.hold(onForm.of(task).id, answers, task.by());
        return Map.of("needDecision", answers.decision().code());
    }
}
