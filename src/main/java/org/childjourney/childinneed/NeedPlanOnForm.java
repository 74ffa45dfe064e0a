package org.childjourney.childinneed;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.Plans;
import org.childjourney.plans.ReadingEase;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.Visit;
import org.childjourney.visits.Visits;
import org.springframework.stereotype.Component;

/** What every form about a child in need plan shows above its questions: the child, the plan as it stands, and the visits so far. */
@Component
class NeedPlanOnForm {

    private final ChildInNeedPlans needPlans;
    private final NeedPlanClocks clocks;
    private final ChildRecords records;
    private final Plans plans;
    private final Visits visits;
    private final Clock clock;

    NeedPlanOnForm(ChildInNeedPlans needPlans, NeedPlanClocks clocks, ChildRecords records, Plans plans, Visits visits, Clock clock) {
        this.needPlans = needPlans;
        this.clocks = clocks;
        this.records = records;
        this.plans = plans;
        this.visits = visits;
        this.clock = clock;
    }

    NeedPlan of(TaskAtHand task) {
        return needPlans.get(task.reference(NeedPlanProcess.ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var plan = of(task);
        ChildRecord child = records.forReader(task.by(), plan.child(), task.name());
        Map<String, Object> values = new HashMap<>();
        values.put("childName", child.called());
        values.put("childReference", child.reference());
        values.put("childAge", child.bornOrExpected());
        values.put("unborn", child.details().birth().unborn());
        values.put("because", plan.because == null ? "Before this record was brought in." : plan.because);
        values.put("decidedAt", LondonTime.dayAndTime(plan.decidedAt));
        values.put("planSince", plan.isAgreed() ? LondonTime.longDate(LondonTime.day(plan.agreedAt)) : "not yet agreed");
        values.put("reviewCount", plan.cycle == 0 ? "not reviewed yet" : plan.cycle == 1 ? "reviewed once" : "reviewed " + plan.cycle + " times");
        var lines = visits.of(plan.id).stream().map(Visit::inWords).map(line -> "- " + line).collect(Collectors.joining("\n"));
        values.put("visitLines", lines.isEmpty() ? null : lines);
        plans.latest(plan.id).ifPresent(version -> {
            values.put("planLines", PlanOnPaper.lines(version, LondonTime.day(clock.instant())));
            values.put("needs", PlanOnPaper.rows(version));
            values.put("needChoices", PlanOnPaper.choices(PlanOnPaper.needs(version)));
            values.put("readingEase", version.readingEase() + " of 100; below " + ReadingEase.HARD + " is hard to read");
        });
        return values;
    }

    /** A row for each need of the plan as it stands, to say how it goes with it. */
    List<Map<String, String>> progress(NeedPlan plan) {
        return plans.latest(plan.id).map(version -> version.needs().stream().map(need -> Map.of("forNeed", need.id())).toList()).orElse(List.of());
    }

    /** When the duty of a rule falls due, in words. */
    String due(String rule, NeedPlan plan) {
        return LondonTime.due(clocks.dueAt(rule, plan.id));
    }
}
