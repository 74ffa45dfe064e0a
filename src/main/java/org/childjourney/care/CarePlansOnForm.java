package org.childjourney.care;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.plans.PlannedNeed;
import org.springframework.stereotype.Component;

/** What the forms of the care plan show: the plan as it was written last, and what the manager said to it. */
@Component
class CarePlansOnForm {

    private final CareOnForm onForm;
    private final CarePlans plans;
    private final Papers papers;

    CarePlansOnForm(CareOnForm onForm, CarePlans plans, Papers papers) {
        this.onForm = onForm;
        this.plans = plans;
        this.papers = papers;
    }

    /** What was written before stands in the form again. */
    Map<String, Object> toPrepare(TaskAtHand task) {
        UUID care = onForm.care(task);
        var values = onForm.values(task, CareClocks.PLAN, care);
        values.put("permanenceChoices", Choices.of(PermanencePlan.values()));
        papers.latest(care, "agree-the-care-plan", AgreeTheCarePlan.class).ifPresent(said -> values.put("managersComment", said.comment()));
        plans.prepared(care).ifPresent(plan -> {
            values.put("permanence", plan.permanence().name());
            values.put("whyThisPlan", plan.whyThisPlan());
            values.put("parallelPlan", plan.parallelPlan());
            values.put("contact", plan.contact());
            values.put("identity", plan.identity());
            values.put("needs", plan.needs().stream().map(CarePlansOnForm::row).toList());
        });
        return values;
    }

    private static Map<String, Object> row(PlannedNeed need) {
        Map<String, Object> row = new HashMap<>();
        row.put("need", need.need());
        row.put("outcome", need.outcome());
        row.put("howWeWillKnow", need.howWeWillKnow());
        row.put("ifNot", need.ifNot());
        row.put("actions", need.actions().stream().map(action -> Map.of("what", action.what(), "owner", action.owner(), "by", action.by().toString(),
                "done", action.done() == null ? "no" : action.done().name())).toList());
        return row;
    }

    Map<String, Object> toAgree(TaskAtHand task) {
        UUID care = onForm.care(task);
        var values = onForm.values(task, CareClocks.PLAN, care);
        plans.prepared(care).ifPresent(plan -> {
            values.put("permanenceText", plan.permanence().label() + ". " + plan.whyThisPlan());
            values.put("preparedLines", plan.needs().stream().map(need -> "- **" + need.need() + "** We will see: " + need.outcome()
                    + need.actions().stream().map(action -> "\n    - " + action.what() + " (" + action.owner() + ")").collect(Collectors.joining()))
                    .collect(Collectors.joining("\n")));
            values.put("childSaidText", plan.childSaid());
        });
        return values;
    }
}
