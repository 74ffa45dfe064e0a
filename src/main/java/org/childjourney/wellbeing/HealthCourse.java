package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of health assessments, each begun when the one before is closed: record, clocks and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HealthCourse {

    private final HealthAssessmentTable table;
    private final WellbeingClocks clocks;
    private final WellbeingProcesses processes;
    private final Ages ages;
    private final Decisions decisions;
    private final Clock clock;

    HealthCourse(HealthAssessmentTable table, WellbeingClocks clocks, WellbeingProcesses processes, Ages ages, Decisions decisions, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.ages = ages;
        this.decisions = decisions;
        this.clock = clock;
    }

    void begin(WellbeingPeriod period, String by) {
        clocks.start(WellbeingClocks.REQUEST, period, period.since, "ChildBecameLookedAfter", WellbeingProcesses.HEALTH, by);
        clocks.startForLater(WellbeingClocks.INITIAL, period, period.since, "ChildBecameLookedAfter", WellbeingProcesses.HEALTH, by);
        begin(period, new HealthAssessment(period, 1, WellbeingClocks.INITIAL, clock.instant()));
    }

    /** Work brought in: the next counts from the last assessment there was, or from today where none is known. */
    void inTheMiddle(WellbeingPeriod period, LocalDate lastOn, String by) {
        Instant now = clock.instant();
        Instant from = lastOn == null ? now : Moments.on(lastOn);
        String rule = nextRule(period, from).code();
        if (lastOn != null) {
            var last = new HealthAssessment(period, 1, rule, from);
            last.heldAt = from;
            last.close(HealthOutcome.ASSESSED, now, by);
            table.save(last);
        }
        clocks.start(rule, period, from, "WellbeingBroughtIn", WellbeingProcesses.HEALTH, by);
        begin(period, new HealthAssessment(period, lastOn == null ? 1 : 2, rule, now));
    }

    /** The next one, by the child's age on the day its time runs from. */
    void planNext(WellbeingPeriod period) {
        var all = table.findByPeriodOrderByNumber(period.id);
        var last = all.get(all.size() - 1);
        Instant from = last.nextCountsFrom();
        String rule = nextRule(period, from).code();
        clocks.start(rule, period, from, last.outcome == HealthOutcome.REFUSED ? "HealthAssessmentRefused" : "HealthAssessmentHeld",
                WellbeingProcesses.HEALTH, last.closedBy);
        begin(period, new HealthAssessment(period, last.number + 1, rule, clock.instant()));
    }

    private void begin(WellbeingPeriod period, HealthAssessment next) {
        table.save(next);
        processes.beginHealth(period, next.requestRule(), next.rule);
    }

    /** What the table of rules says of the next assessment's time. */
    Suggestion nextRule(WellbeingPeriod period, Instant from) {
        return decisions.suggestion("next-health-assessment", "reviewRule", Map.of("ageInMonths", ages.monthsAt(period.child(), from)));
    }

    void careEnded(WellbeingPeriod period, Instant at, String by) {
        table.findByPeriodAndClosedAtIsNull(period.id).ifPresent(open -> open.close(HealthOutcome.CARE_ENDED, at, by));
    }
}
