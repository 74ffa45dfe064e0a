package org.childjourney.care;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.plans.PlanOnPaper;
import org.childjourney.plans.Plans;
import org.childjourney.visits.PlannedVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitToChild;
import org.childjourney.visits.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits to children in care. How often, the table {@code care-visit-interval} says: regulation 28 of 2010, row by row. */
@Service
@Transactional
class CareVisits {

    static final String FIRST = "lac-visit-1w";
    static final String AT_HOME = "lac-visit-co-home";

    private final CareReading reading;
    private final CareInterval interval;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final Visits visits;
    private final Plans plans;
    private final ApplicationEventPublisher events;

    CareVisits(CareReading reading, CareInterval interval, CareClocks clocks, CareProcesses processes, Visits visits, Plans plans, ApplicationEventPublisher events) {
        this.reading = reading;
        this.interval = interval;
        this.clocks = clocks;
        this.processes = processes;
        this.visits = visits;
        this.plans = plans;
        this.events = events;
    }

    /** The next visit, counted by the rule for how the child lives now. */
    void begin(CarePeriod period, String by) {
        String rule = interval.rule(period);
        clocks.start(rule, period.id, period, interval.from(period, rule), "CareVisitPlanned", CareProcesses.VISIT, by);
        processes.beginVisit(CareProcesses.VISIT, period, rule);
    }

    void planTheNext(UUID care) {
        begin(reading.period(care), "system");
    }

    /** How the child lives has changed: where that makes the visit due earlier, or it is a new home, the visit is counted anew. One that is late stays late. */
    void countAnew(UUID care) {
        var period = reading.period(care);
        var running = clocks.visitOf(care).orElseThrow();
        String rule = interval.rule(period);
        Instant from = interval.from(period, rule);
        boolean newHome = rule.equals(FIRST) && running.trigger().triggerInstant().isBefore(from);
        if (clocks.isLate(running) || !newHome && !clocks.dueIfFrom(rule, from).isBefore(running.dueAt())) {
            processes.beginVisit(CareProcesses.VISIT, period, running.rule());
            return;
        }
        clocks.cancel(running.rule(), care, "The child lives elsewhere, or under another power: the visit is counted anew.", "system");
        clocks.start(rule, care, period, from, "CareVisitPlanned", CareProcesses.VISIT, "system");
        processes.beginVisit(CareProcesses.VISIT, period, rule);
    }

    /** Writes the visit or attempt down; returns whether the child was seen. @throws Refused with every wrong field */
    boolean record(UUID care, VisitToChild answers, String by) {
        var period = reading.period(care);
        Visit visit = visits.record(planned(period), answers, by);
        int unseen = visits.unseenInARow(period.child());
        clocks.visitOf(care).ifPresent(running -> {
            if (visit.seen()) {
                clocks.meet(running.rule(), care, visit.at(), "CareVisitMade", by);
            }
        });
        tell(period, visit, answers, unseen, by);
        return visit.seen();
    }

    private void tell(CarePeriod period, Visit visit, VisitToChild answers, int unseen, String by) {
        String words = visit.inWords() + ". " + (visit.seen() ? answers.voice() : answers.whatHappened());
        events.publishEvent(new CareVisitMade(period.id, period.child(), period.journey(), visit.at(), by, visit.seen(), visit.seenAlone(), unseen, words));
        if (!visit.seen() && unseen > 1) {
            events.publishEvent(new ChildInCareNotSeen(period.id, period.child(), period.journey(), visit.at(), by, unseen, answers.whatHappened()));
        }
        if (answers.suspectsHarm()) {
            events.publishEvent(new CareHarmSuspected(period.id, period.child(), period.journey(), visit.at(), by, answers.whatToday()));
        }
    }

    /** The visit to be recorded, and what it may have been for. */
    PlannedVisit planned(CarePeriod period) {
        var version = plans.latest(period.id);
        var before = visits.of(period.id);
        Instant since = before.isEmpty() ? period.sinceAt : before.get(before.size() - 1).at();
        Map<String, String> purposes = version.map(PlanOnPaper::actions).filter(actions -> !actions.isEmpty())
                .orElse(Map.of("care", "How the child lives there, and what the child wishes for"));
        return new PlannedVisit(period.id, period.child(), since, version, purposes);
    }

    List<Visit> of(UUID care) {
        return visits.of(care);
    }
}
