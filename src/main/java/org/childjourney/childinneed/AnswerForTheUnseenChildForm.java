package org.childjourney.childinneed;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code answer-for-the-unseen-child}: the manager decides the same day. */
@Component
class AnswerForTheUnseenChildForm implements TaskForm<AnswerForTheUnseenChild> {

    private final NeedPlanOnForm onForm;
    private final NeedVisits visits;

    AnswerForTheUnseenChildForm(NeedPlanOnForm onForm, NeedVisits visits) {
        this.onForm = onForm;
        this.visits = visits;
    }

    @Override
    public String form() {
        return "answer-for-the-unseen-child";
    }

    @Override
    public Class<AnswerForTheUnseenChild> answers() {
        return AnswerForTheUnseenChild.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = onForm.values(task);
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AnswerForTheUnseenChild answers) {
        visits.answerForUnseen(onForm.of(task).id, answers, task.by());
        return Map.of();
    }
}
