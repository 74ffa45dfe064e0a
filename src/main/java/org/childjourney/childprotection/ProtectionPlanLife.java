package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets a protection plan going, turns its cycle at each review, and ends it: record, clocks, processes and event in one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectionPlanLife {

    private final ProtectionPlanTable table;
    private final PlansInForce inForce;
    private final ProtectionPlanDuties duties;
    private final ProtectionPlanClocks clocks;
    private final ChildProtectionPlanProcess process;
    private final ProtectionVisitProcess visits;
    private final BirthPlanProcess birthPlan;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectionPlanLife(ProtectionPlanTable table, PlansInForce inForce, ProtectionPlanDuties duties, ProtectionPlanClocks clocks,
                       ChildProtectionPlanProcess process, ProtectionVisitProcess visits, BirthPlanProcess birthPlan,
                       ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.inForce = inForce;
        this.duties = duties;
        this.clocks = clocks;
        this.process = process;
        this.visits = visits;
        this.birthPlan = birthPlan;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(ProtectionPlan plan, String by) {
        takeForce(plan, by);
        duties.startAnew(plan, by);
        return run(plan, by);
    }

    UUID beginInTheMiddle(ProtectionPlan plan, String by) {
        takeForce(plan, by);
        duties.startInTheMiddle(plan, clock.instant(), by);
        return run(plan, by);
    }

    private void takeForce(ProtectionPlan plan, String by) {
        inForce.take(plan.child(), PlanKind.CHILD_PROTECTION, plan.id, plan.startedAt, by);
        table.save(plan);
    }

    private UUID run(ProtectionPlan plan, String by) {
        process.begin(plan, coreGroupRule(plan));
        visits.begin(plan, clocks.running(ProtectionPlanClocks.VISIT_FIRST, ProtectionPlanClocks.VISIT, plan.id));
        if (clocks.isRunning(ProtectionPlanClocks.BIRTH_PLAN, plan.id)) {
            birthPlan.begin(plan);
        }
        events.publishEvent(new ProtectionPlanStarted(plan.id, plan.child(), plan.journey(), plan.startedAt, by, plan.conference,
                plan.latestCategory, plan.earlierPlans));
        return plan.id;
    }

    void goOn(ProtectionPlan plan, UUID reviewConference, Instant at, String category, String by) {
        clocks.meetReview(plan, at, by);
        plan.reviewed(reviewConference, at, category);
        clocks.startReview(plan, by);
        process.reviewConferenceHeld(plan);
        process.begin(plan, coreGroupRule(plan));
        events.publishEvent(new ProtectionPlanWentOn(plan.id, plan.child(), plan.journey(), at, by, reviewConference, category, plan.reviewedAt.size()));
    }

    void end(ProtectionPlan plan, String why, Instant at, String by) {
        plan.end(at, why, by);
        table.save(plan);
        inForce.leave(plan.id);
        clocks.endAll(plan, by);
        process.planEnded(plan);
        events.publishEvent(new ProtectionPlanEnded(plan.id, plan.child(), plan.journey(), at, by, why));
    }

    private String coreGroupRule(ProtectionPlan plan) {
        return clocks.running(ProtectionPlanClocks.CORE_GROUP_FIRST, ProtectionPlanClocks.CORE_GROUP, plan.id);
    }
}
