package org.childjourney.childinneed;

import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.visits.VisitToChild;
import org.springframework.stereotype.Component;

/** The form {@code visit-the-child-in-need}: one visit or attempt, for an action of the plan. */
@Component
class VisitTheChildInNeedForm implements TaskForm<VisitToChild> {

    private final NeedPlanOnForm onForm;
    private final NeedVisits visits;

    VisitTheChildInNeedForm(NeedPlanOnForm onForm, NeedVisits visits) {
        this.onForm = onForm;
        this.visits = visits;
    }

    @Override
    public String form() {
        return "visit-the-child-in-need";
    }

    @Override
    public Class<VisitToChild> answers() {
        return VisitToChild.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = onForm.values(task);
        var planned = visits.planned(onForm.of(task));
        values.put("visitBy", onForm.due(NeedPlanClocks.VISIT, onForm.of(task)));
        values.put("purposeChoices", PlanOnPaper.choices(planned.purposes()));
        values.put("planWritten", planned.version().isPresent());
        values.put("progress", planned.version().map(version -> version.needs().stream().map(need -> Map.of("forNeed", need.id())).toList()).orElse(List.of()));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, VisitToChild answers) {
        int unseen = visits.record(onForm.of(task).id, answers, task.by());
        return Map.of("childSeen", answers.childSeen(), "unseenTwice", unseen > 1);
    }
}
