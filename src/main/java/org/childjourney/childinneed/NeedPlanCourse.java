package org.childjourney.childinneed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.children.PlanKind;
import org.childjourney.children.PlansInForce;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a child in need plan, from its decision through one cycle after another to its end: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NeedPlanCourse {

    private final NeedPlanClocks clocks;
    private final NeedPlanProcess process;
    private final NeedVisitProcess visits;
    private final NeedDriftReviewProcess drift;
    private final PlansInForce inForce;
    private final ApplicationEventPublisher events;

    NeedPlanCourse(NeedPlanClocks clocks, NeedPlanProcess process, NeedVisitProcess visits, NeedDriftReviewProcess drift, PlansInForce inForce,
                   ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.process = process;
        this.visits = visits;
        this.drift = drift;
        this.inForce = inForce;
        this.events = events;
    }

    UUID begin(NeedPlan plan, String by) {
        inForce.take(plan.child(), PlanKind.CHILD_IN_NEED, plan.id, plan.decidedAt, by);
        clocks.startAgreement(plan, by);
        events.publishEvent(new NeedPlanBegun(plan.id, plan.child(), plan.journey(), plan.decidedAt, by, plan.because));
        process.beginCycle(plan);
        return plan.id;
    }

    /** The family agreed: reviews, visits and the look at drift are planned. The diagram waits for the review by itself. */
    void agreed(NeedPlan plan, Instant at, String by) {
        plan.agree(at, by);
        clocks.meet(NeedPlanClocks.AGREED, plan.id, at, "NeedPlanAgreed", by);
        clocks.startReview(plan, at, "NeedPlanAgreed", by);
        beside(plan, plan.decidedAt, "NeedPlanDecided", by);
        events.publishEvent(new NeedPlanAgreed(plan.id, plan.child(), plan.journey(), at, by));
    }

    UUID inTheMiddle(NeedPlan plan, LocalDate lastSeenOn, String by) {
        inForce.take(plan.child(), PlanKind.CHILD_IN_NEED, plan.id, plan.agreedAt, by);
        if (plan.reviewedAt == null) {
            Instant held = clocks.lastReviewTakenAsHeld(plan);
            plan.cycle = held.equals(plan.agreedAt) ? 0 : 1;
            clocks.startReview(plan, held, plan.cycle == 0 ? "NeedPlanAgreed" : "NeedPlanBroughtIn", by);
        } else {
            clocks.startReview(plan, plan.reviewedAt, "NeedPlanReviewed", by);
        }
        beside(plan, lastSeenOn == null ? plan.begunAt : LondonTime.startOf(lastSeenOn), lastSeenOn == null ? "NeedPlanBroughtIn" : "NeedVisitMade", by);
        events.publishEvent(new NeedPlanAgreed(plan.id, plan.child(), plan.journey(), plan.agreedAt, by));
        process.beginCycle(plan);
        return plan.id;
    }

    private void beside(NeedPlan plan, Instant visitsFrom, String event, String by) {
        clocks.startVisit(plan, visitsFrom, event, by);
        clocks.startDrift(plan, by);
        visits.begin(plan);
        drift.begin(plan);
    }

    /** What the cycle ended with: the next one, counted from this review, or the end of the plan. */
    void passOn(NeedPlan plan) {
        var end = plan.wanted.end();
        if (end.isPresent()) {
            over(plan, end.get(), plan.wantedWhy, plan.wantedAt, plan.wantedBy);
        } else {
            clocks.startReview(plan, plan.reviewedAt, "NeedPlanReviewed", plan.wantedBy);
            process.beginCycle(plan);
        }
    }

    void endFromOutside(NeedPlan plan, NeedPlanEnd how, String why, Instant at, String by) {
        if (how == NeedPlanEnd.PROTECTION_PLAN) {
            process.replaced(plan.id);
        } else {
            process.cancel(plan.id, "The plan was ended from outside");
        }
        over(plan, how, why, at, by);
    }

    private void over(NeedPlan plan, NeedPlanEnd how, String why, Instant at, String by) {
        plan.end(how, why, at, by);
        inForce.leave(plan.id);
        clocks.cancelAll(plan.id, why, by);
        visits.planEnded(plan.id);
        events.publishEvent(new NeedPlanEnded(plan.id, plan.child(), plan.journey(), at, by, how, why));
    }
}
