package org.childjourney.childprotection;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.Plans;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code review-the-long-plan}: what the plan says and how it was reviewed stands above the decision. */
@Component
class LongPlanForm implements TaskForm<LongPlanAnswers> {

    private final ProtectionPlanOnPaper paper;
    private final ProtectionPlanDecisions decisions;
    private final Plans plans;
    private final Clock clock;

    LongPlanForm(ProtectionPlanOnPaper paper, ProtectionPlanDecisions decisions, Plans plans, Clock clock) {
        this.paper = paper;
        this.decisions = decisions;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "review-the-long-plan";
    }

    @Override
    public Class<LongPlanAnswers> answers() {
        return LongPlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = paper.values(task);
        var plan = paper.of(task);
        values.put("reviewBy", paper.due(ProtectionPlanClocks.LONG_PLAN, plan.id));
        values.put("reviewLines", plan.reviewedAt.isEmpty() ? "none yet"
                : plan.reviewedAt.stream().map(at -> LondonTime.longDate(LondonTime.day(at))).collect(Collectors.joining(", ")));
        values.put("planLines", plans.latest(plan.id).map(version -> PlanOnPaper.lines(version, LondonTime.day(clock.instant())))
                .orElse("No core group has written it yet."));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, LongPlanAnswers answers) {
        decisions.reviewTheLongPlan(ProtectionPlanOnPaper.id(task), answers, task.by());
        return Map.of();
    }
}
