package org.childjourney.childinneed;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a child in need plan: to agree it, visit the child, review it, and look at drift. Their subject is the plan. */
@Component
class NeedPlanClocks {

    static final String AGREED = "cin-plan-start";
    static final String VISIT = "cin-visit";
    static final String FIRST_REVIEW = "cin-first-review";
    static final String NEXT_REVIEW = "cin-review-subsequent";
    static final String DRIFT = "cin-drift-12m";

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;
    private final Clock clock;

    NeedPlanClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From the decision: the plan to be agreed with the family. */
    void startAgreement(NeedPlan plan, String by) {
        start(AGREED, plan, plan.decidedAt, "NeedPlanDecided", NeedPlanProcess.KEY, by);
    }

    /** The next visit. The first is counted from the decision, as the child was not seen under the plan since; the next from the visit before. */
    void startVisit(NeedPlan plan, Instant from, String event, String by) {
        start(VISIT, plan, from, event, NeedVisitProcess.KEY, by);
    }

    /** The review that ends this cycle, counted from the start of the plan or from the review before. */
    void startReview(NeedPlan plan, Instant from, String event, String by) {
        start(plan.reviewRule(), plan, from, event, NeedPlanProcess.KEY, by);
    }

    /** From the start of the plan: somebody senior looks at drift. */
    void startDrift(NeedPlan plan, String by) {
        start(DRIFT, plan, plan.agreedAt, "NeedPlanAgreed", NeedDriftReviewProcess.KEY, by);
    }

    void meet(String rule, UUID plan, Instant at, String event, String by) {
        clocks.meet(rule, plan, at, event, by);
    }

    void cancelAll(UUID plan, String why, String by) {
        clocks.cancelAll(plan, why, by);
    }

    /** Tells the manager at once that the child has not been seen, unless that has been told. */
    void warnThatChildIsNotSeen(UUID plan) {
        clocks.escalate(VISIT, plan);
    }

    Instant dueAt(String rule, UUID plan) {
        return clocks.dueAt(rule, plan.toString()).toInstant();
    }

    /**
     * Where a plan in force elsewhere was last reviewed, if nobody says: reviews are taken to have been held when they were due, so
     * that none is called missed of which nothing is known. The start of the plan where the first is not due yet.
     */
    Instant lastReviewTakenAsHeld(NeedPlan plan) {
        Instant last = plan.agreedAt;
        String rule = FIRST_REVIEW;
        for (Instant due = dueIfFrom(rule, last); !due.isAfter(clock.instant()); due = dueIfFrom(rule, last)) {
            last = due.minusSeconds(1);
            rule = NEXT_REVIEW;
        }
        return last;
    }

    private Instant dueIfFrom(String rule, Instant from) {
        var trigger = Trigger.at(from);
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    private void start(String rule, NeedPlan plan, Instant from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, plan.id, plan.child(), plan.journey(), Trigger.at(from), event, process, by));
    }
}
