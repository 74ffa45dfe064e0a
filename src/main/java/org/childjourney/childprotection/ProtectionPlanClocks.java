package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a protection plan: which rules they are, what each counts from, and which diagram waits for it. */
@Component
class ProtectionPlanClocks {

    static final String CORE_GROUP_FIRST = "core-group-10wd";
    static final String CORE_GROUP = "core-group-4-weekly";
    static final String VISIT_FIRST = "cp-visit-first";
    static final String VISIT = "cp-visit-20";
    static final String REVIEW_FIRST = "rcpc-first-3m";
    static final String REVIEW = "rcpc-subsequent-6m";
    static final String LONG_PLAN = "cp-plan-15m-alert";
    static final String TWO_YEARS = "cp-plan-2y";
    static final String BIRTH_PLAN = "prebirth-birth-plan";
    static final String EIGHTEEN = "child-turns-18-cp";

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;

    ProtectionPlanClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /** From birth: the plan ends, and what follows is decided, before the eighteenth birthday. */
    void startEighteen(ProtectionPlan plan, LocalDate born, String by) {
        start(EIGHTEEN, plan, Trigger.birth(born), "ChildBorn", null, by);
    }

    /** The next review: three months after the conference, then six months after each review. */
    void startReview(ProtectionPlan plan, String by) {
        boolean first = plan.reviewedAt.isEmpty();
        Instant from = first ? plan.startedAt : plan.reviewedAt.get(plan.reviewedAt.size() - 1);
        start(first ? REVIEW_FIRST : REVIEW, plan, Trigger.at(from), first ? "ProtectionPlanStarted" : "ReviewConferenceHeld", "child-protection-conference", by);
    }

    /** The review was held: its clock stops then, if the conference has not stopped it already. */
    void meetReview(ProtectionPlan plan, Instant at, String by) {
        List.of(REVIEW_FIRST, REVIEW).forEach(rule -> clocks.meet(rule, plan.id, at, "ConferenceHeld", by));
    }

    void startCoreGroup(ProtectionPlan plan, Instant from, String by) {
        start(CORE_GROUP, plan, Trigger.at(from), "CoreGroupHeld", ChildProtectionPlanProcess.KEY, by);
    }

    /** Interval and unit are the council's: the rule in force on the day of the last visit counts. */
    void startVisit(String rule, ProtectionPlan plan, Instant from, String event, String by) {
        start(rule, plan, Trigger.at(from), event, ProtectionVisitProcess.KEY, by);
    }

    /** The one of the two rules that runs, else the second. */
    String running(String first, String next, UUID plan) {
        return clocks.isRunning(first, plan) ? first : next;
    }

    boolean isRunning(String rule, UUID plan) {
        return clocks.isRunning(rule, plan);
    }

    boolean meet(String rule, UUID plan, Instant at, String event, String by) {
        return clocks.meet(rule, plan, at, event, by);
    }

    boolean cancel(String rule, UUID plan, String why, String by) {
        return clocks.cancel(rule, plan, why, by);
    }

    void expectedOn(ProtectionPlan plan, LocalDate expected, String why, String by) {
        clocks.reanchor(BIRTH_PLAN, plan.id, beforeBirth(plan, expected), why, by);
    }

    /** Tells the manager at once, unless that has been told. */
    void warnNow(String rule, UUID plan) {
        clocks.escalate(rule, plan);
    }

    /** From now on the senior review waits for it in its own diagram. */
    void handOverLongPlan(UUID plan) {
        clocks.handOver(LONG_PLAN, plan, LongPlanReviewProcess.KEY, "system");
    }

    /** The plan ends. Two duties are done by that if it ends in their last months: the rest fall away. */
    void endAll(ProtectionPlan plan, String by) {
        List.of(TWO_YEARS, EIGHTEEN).forEach(rule -> clocks.latest(rule, plan.id).filter(clock -> clock.isOpen() && !plan.endedAt.isBefore(clock.warnAt()))
                .ifPresent(clock -> clocks.meet(rule, plan.id, plan.endedAt, "ProtectionPlanEnded", by)));
        clocks.cancelAll(plan.id, plan.endedWhy, by);
    }

    /** When the duty of this rule falls due, of the clock that runs or the last that ran; UTC. */
    Instant dueAt(String rule, UUID plan) {
        return clocks.dueAt(rule, plan.toString()).toInstant();
    }

    /** When a rule would fall due if it ran from an instant; UTC. */
    Instant dueIfFrom(String rule, Instant from) {
        var trigger = Trigger.at(from);
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    static Trigger beforeBirth(ProtectionPlan plan, LocalDate expected) {
        boolean ahead = LondonTime.day(plan.startedAt).plusWeeks(4).isBefore(expected);
        return ahead ? Trigger.event(expected, plan.startedAt) : Trigger.event(expected);
    }

    void start(String rule, ProtectionPlan plan, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, plan.id, plan.child(), plan.journey(), trigger, event, process, by));
    }
}
