package org.childjourney.childprotection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.PlanVersion;
import org.childjourney.plans.Plans;
import org.childjourney.plans.ReadingEase;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code hold-the-core-group}: the plan stands in it as it was written last, or as the conference outlined it. */
@Component
class CoreGroupForm implements TaskForm<CoreGroupRecord> {

    private final ProtectionPlanOnPaper paper;
    private final CoreGroups coreGroups;
    private final CoreGroupSiblings siblings;
    private final Plans plans;
    private final Clock clock;

    CoreGroupForm(ProtectionPlanOnPaper paper, CoreGroups coreGroups, CoreGroupSiblings siblings, Plans plans, Clock clock) {
        this.paper = paper;
        this.coreGroups = coreGroups;
        this.siblings = siblings;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "hold-the-core-group";
    }

    @Override
    public Class<CoreGroupRecord> answers() {
        return CoreGroupRecord.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var plan = paper.of(task);
        var values = paper.values(task);
        values.putAll(siblings.values(plan, task));
        values.put("dueBy", paper.due(coreGroups.running(plan.id), plan.id));
        values.put("bookedOn", plan.firstCoreGroupOn == null ? null : LondonTime.longDate(plan.firstCoreGroupOn));
        plans.latest(plan.id).ifPresentOrElse(version -> again(version, values), () -> values.put("needs", plan.outline().stream()
                .map(need -> Map.<String, Object>of("need", need.need(), "actions", List.of(Map.of()))).toList()));
        return values;
    }

    private void again(PlanVersion version, Map<String, Object> values) {
        values.put("bookedOn", null);
        values.put("needs", PlanOnPaper.rows(version));
        values.put("planWritten", true);
        values.put("planLines", PlanOnPaper.lines(version, LondonTime.day(clock.instant())));
        values.put("needChoices", PlanOnPaper.choices(PlanOnPaper.needs(version)));
        values.put("progress", version.needs().stream().map(need -> Map.<String, Object>of("forNeed", need.id())).toList());
        values.put("readingEase", ReadingEase.inWords(version.readingEase()));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, CoreGroupRecord answers) {
        coreGroups.record(ProtectionPlanOnPaper.id(task), answers, task.by());
        return Map.of("coreGroupHeld", answers.wasHeld());
    }
}
