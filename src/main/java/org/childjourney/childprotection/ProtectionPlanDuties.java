package org.childjourney.childprotection;

import java.time.Instant;
import java.util.List;
import org.childjourney.children.Children;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** What a protection plan owes the child from its first day, or from the day it was brought in. */
@Component
class ProtectionPlanDuties {

    private final ProtectionPlanClocks clocks;
    private final Children children;

    ProtectionPlanDuties(ProtectionPlanClocks clocks, Children children) {
        this.clocks = clocks;
        this.children = children;
    }

    /** A conference made the plan: the first core group, the first visit, the first review, and everything that lasts. */
    void startAnew(ProtectionPlan plan, String by) {
        clocks.start(ProtectionPlanClocks.CORE_GROUP_FIRST, plan, Trigger.at(plan.startedAt), "ProtectionPlanStarted", ChildProtectionPlanProcess.KEY, by);
        clocks.start(ProtectionPlanClocks.VISIT_FIRST, plan, Trigger.at(plan.startedAt), "ProtectionPlanStarted", ProtectionVisitProcess.KEY, by);
        clocks.start(ProtectionPlanClocks.REVIEW_FIRST, plan, Trigger.at(plan.startedAt), "ProtectionPlanStarted", "child-protection-conference", by);
        startWhatLasts(plan, by);
    }

    /**
     * The plan was in force elsewhere. Of its latest visit and core group nothing is known: the first that are due may still be
     * open; otherwise the next count from today, and nothing is called missed that nobody knows of.
     */
    void startInTheMiddle(ProtectionPlan plan, Instant now, String by) {
        startOrNext(ProtectionPlanClocks.CORE_GROUP_FIRST, ProtectionPlanClocks.CORE_GROUP, plan, now, ChildProtectionPlanProcess.KEY, by);
        startOrNext(ProtectionPlanClocks.VISIT_FIRST, ProtectionPlanClocks.VISIT, plan, now, ProtectionVisitProcess.KEY, by);
        clocks.startReview(plan, by);
        startWhatLasts(plan, by);
    }

    private void startOrNext(String first, String next, ProtectionPlan plan, Instant now, String process, String by) {
        boolean stillOpen = plan.reviewedAt.isEmpty() && clocks.dueIfFrom(first, plan.startedAt).isAfter(now);
        clocks.start(stillOpen ? first : next, plan, Trigger.at(stillOpen ? plan.startedAt : now), "ProtectionPlanBroughtIn", process, by);
    }

    /** These outlive every cycle, so no diagram of a cycle waits for them: the watchdog warns. */
    private void startWhatLasts(ProtectionPlan plan, String by) {
        List.of(ProtectionPlanClocks.LONG_PLAN, ProtectionPlanClocks.TWO_YEARS).forEach(rule -> clocks.start(rule, plan, Trigger.at(plan.startedAt), "ProtectionPlanStarted", null, by));
        var child = children.facts(plan.child());
        if (child.dateOfBirth() != null) {
            clocks.startEighteen(plan, child.dateOfBirth(), by);
        } else if (child.unborn()) {
            clocks.start(ProtectionPlanClocks.BIRTH_PLAN, plan, ProtectionPlanClocks.beforeBirth(plan, child.expectedDateOfBirth()), "ProtectionPlanStarted", BirthPlanProcess.KEY, by);
        }
    }
}
