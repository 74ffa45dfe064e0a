package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.allocation.Involvements;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of personal education plans, one for each term and a new one for each school: record, clocks and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EducationCourse {

    private final EducationPlanTable table;
    private final WellbeingClocks clocks;
    private final WellbeingProcesses processes;
    private final TermsOfSchools terms;
    private final Ages ages;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EducationCourse(EducationPlanTable table, WellbeingClocks clocks, WellbeingProcesses processes, TermsOfSchools terms, Ages ages,
                    Involvements involvements, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.terms = terms;
        this.ages = ages;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** Begins where the child is of the age and has none yet: when care begins, or once grown into it, from the day that is seen. */
    void beginIfOfAge(WellbeingPeriod period, String by) {
        if (!table.findByPeriodOrderByNumber(period.id).isEmpty()) {
            return;
        }
        if (ages.needsEducationPlan(period.child(), LondonTime.day(period.since))) {
            beginFirst(period, period.since, "ChildBecameLookedAfter", by);
        } else if (ages.needsEducationPlan(period.child(), LondonTime.day(clock.instant()))) {
            beginFirst(period, clock.instant(), "ChildOfAgeForEducationPlan", by);
        }
    }

    /** Work brought in: the plan is begun anew, from today. */
    void inTheMiddle(WellbeingPeriod period, String by) {
        if (ages.needsEducationPlan(period.child(), LondonTime.day(clock.instant()))) {
            beginFirst(period, clock.instant(), "WellbeingBroughtIn", by);
        }
    }

    private void beginFirst(WellbeingPeriod period, Instant from, String event, String by) {
        involvements.begin(period.child(), "virtual-head", period.id, from, by);
        clocks.start(WellbeingClocks.PLAN_BEGUN, period, from, event, WellbeingProcesses.EDUCATION, by);
        clocks.startForLater(WellbeingClocks.FIRST_PLAN, period, from, event, WellbeingProcesses.EDUCATION, by);
        int number = table.findByPeriodOrderByNumber(period.id).size() + 1;
        begin(period, new EducationPlan(period, number, WellbeingClocks.FIRST_PLAN, true, from));
    }

    private void begin(WellbeingPeriod period, EducationPlan plan) {
        table.save(plan);
        processes.beginEducation(period, plan.firstAtSchool, plan.rule);
    }

    /** The plan of the next term of the child's own school; its terms are known, for the form asks where they were not. */
    void planNext(WellbeingPeriod period) {
        var all = table.findByPeriodOrderByNumber(period.id);
        var last = all.get(all.size() - 1);
        var term = nextTerm(last, LondonTime.day(last.metAt));
        Instant from = LondonTime.startOf(term.firstDay());
        clocks.start(WellbeingClocks.TERMLY, period, Trigger.schoolDays(from, term.calendar()), "SchoolTermBegan", WellbeingProcesses.EDUCATION, last.closedBy);
        begin(period, last.next(period, from));
    }

    private TermsOfSchools.Term nextTerm(EducationPlan last, LocalDate after) {
        return terms.nextAfter(last.school, after).orElseThrow(() -> new IllegalStateException("No term is known after " + after + " for plan " + last.id));
    }

    void schoolChanged(WellbeingPeriod period, Instant at, String by) {
        var open = table.findByPeriodAndClosedAtIsNull(period.id);
        if (open.filter(plan -> plan.firstAtSchool && !plan.countsFrom.isBefore(at)).isPresent()) {
            return;
        }
        open.ifPresent(plan -> endForNewSchool(period, plan, by));
        events.publishEvent(new EducationPlanForNewSchool(period.id, period.child(), period.journey(), at, by));
        beginFirst(period, at, "ChildChangedSchool", by);
    }

    private void endForNewSchool(WellbeingPeriod period, EducationPlan plan, String by) {
        plan.close(EducationPlanEnd.NEW_SCHOOL, clock.instant(), by);
        for (String rule : new String[] {WellbeingClocks.PLAN_BEGUN, WellbeingClocks.FIRST_PLAN, WellbeingClocks.TERMLY}) {
            clocks.cancel(rule, period.id, "The child changed school; the time for a new plan runs from then.", by);
        }
        processes.schoolChanged(period.id);
    }

    void careEnded(WellbeingPeriod period, Instant at, String by) {
        table.findByPeriodAndClosedAtIsNull(period.id).ifPresent(open -> open.close(EducationPlanEnd.CARE_ENDED, at, by));
    }
}
