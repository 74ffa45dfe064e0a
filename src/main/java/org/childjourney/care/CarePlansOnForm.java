package org.childjourney.care;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.plans.PlannedNeed;
import org.childjourney.timescales.LondonTime;
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
        var sentBack = papers.latest(care, "agree-the-care-plan", AgreeTheCarePlan.class).filter(said -> !YesNo.isYes(said.planAgreed()));
        sentBack.ifPresent(said -> values.put("managersComment", said.comment()));
        plans.prepared(care).ifPresent(plan -> {
            values.put("permanence", plan.permanence().name());
            values.put("whyThisPlan", plan.whyThisPlan());
            values.put("parallelPlan", plan.parallelPlan());
            values.put("contact", plan.contact());
            values.put("identity", plan.identity());
            sentBack.ifPresent(said -> values.putAll(voice(plan)));
            values.put("needs", plan.needs().stream().map(CarePlansOnForm::row).toList());
        });
        return values;
    }

    /** What child, parents and carer said stays written when the plan comes back. */
    private static Map<String, Object> voice(PrepareTheCarePlan plan) {
        Map<String, Object> voice = new HashMap<>();
        voice.put("childSeen", plan.childSeen() == null ? null : plan.childSeen().name());
        voice.put("whyNotSeen", plan.whyNotSeen());
        voice.put("childSaid", plan.childSaid());
        voice.put("changedBecause", plan.changedBecause());
        voice.put("parentsSay", plan.parentsSay());
        voice.put("carerSays", plan.carerSays());
        voice.put("whyHardToRead", plan.whyHardToRead());
        return voice;
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
            values.put("parallelText", plan.parallelPlan());
            values.put("preparedLines", plan.needs().stream().map(CarePlansOnForm::inWords).collect(Collectors.joining("\n")));
            values.put("contactText", plan.contact());
            values.put("identityText", plan.identity());
            values.put("saidLines", "- The parents: " + plan.parentsSay() + "\n- The carer: " + plan.carerSays() + "\n- Different because of what the child said: " + plan.changedBecause());
            values.put("childSaidText", plan.childSaid());
        });
        return values;
    }

    private static String inWords(PlannedNeed need) {
        return "- **" + need.need() + "** We will see: " + need.outcome()
                + need.actions().stream().map(action -> "\n    - " + action.what() + " (" + action.owner() + ", by " + LondonTime.longDate(action.by()) + ")").collect(Collectors.joining())
                + "\n    - We will know by: " + need.howWeWillKnow() + "\n    - If not: " + need.ifNot();
    }
}
