package org.childjourney.childprotection;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.children.Codes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a protection plan shows above its questions: the child, why there is a plan, since when. */
@Component
class ProtectionPlanOnPaper {

    private final ChildProtectionPlans protectionPlans;
    private final ProtectionPlanClocks clocks;
    private final ChildRecords records;
    private final Children children;

    ProtectionPlanOnPaper(ChildProtectionPlans protectionPlans, ProtectionPlanClocks clocks, ChildRecords records, Children children) {
        this.protectionPlans = protectionPlans;
        this.clocks = clocks;
        this.records = records;
        this.children = children;
    }

    /** The plan the task is about. */
    static UUID id(TaskAtHand task) {
        return task.reference("planId");
    }

    ProtectionPlan of(TaskAtHand task) {
        return protectionPlans.get(id(task));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var plan = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), plan.child(), task.name()));
        values.put("unborn", children.facts(plan.child()).unborn());
        values.put("planSince", LondonTime.longDate(LondonTime.day(plan.startedAt)));
        values.put("category", Codes.CATEGORY_OF_ABUSE.label(plan.latestCategory));
        values.put("outline", plan.outline().isEmpty() ? null
                : plan.outline().stream().map(need -> "- " + need.inWords()).collect(Collectors.joining("\n")));
        return values;
    }

    String due(String rule, UUID plan) {
        return LondonTime.due(clocks.dueAt(rule, plan));
    }
}
