package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of dental checks, a year from one to the next: record, clock and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DentalCourse {

    static final String FORM = "record-the-dental-check";

    private final DentalCheckTable table;
    private final WellbeingClocks clocks;
    private final WellbeingProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DentalCourse(DentalCheckTable table, WellbeingClocks clocks, WellbeingProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    void begin(WellbeingPeriod period, Instant from, String event, String by) {
        clocks.start(WellbeingClocks.DENTAL, period, from, event, WellbeingProcesses.DENTAL, by);
        processes.beginDental(period);
    }

    /** Work brought in: the next counts from the last check there was, or from today where none is known. */
    void inTheMiddle(WellbeingPeriod period, LocalDate lastOn, String by) {
        if (lastOn != null) {
            table.save(new DentalCheck(period, DentalOutcome.CHECKED, lastOn, clock.instant(), by));
        }
        begin(period, lastOn == null ? clock.instant() : Moments.on(lastOn), "WellbeingBroughtIn", by);
    }

    /** Writes down what came of it. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(WellbeingPeriod period, RecordDentalCheck answers, String by) {
        check(period, answers);
        Instant now = clock.instant();
        Instant at = answers.outcome() == DentalOutcome.CHECKED ? Moments.on(answers.checkedOn()) : now;
        papers.keep(period.id, period.child(), FORM, at, answers, by);
        table.save(new DentalCheck(period, answers.outcome(), answers.checkedOn(), now, by));
        if (answers.outcome() == DentalOutcome.CHECKED) {
            clocks.meet(WellbeingClocks.DENTAL, period.id, at, "DentalCheckRecorded", answers.whyLate(), by);
        } else if (answers.outcome().isOver()) {
            clocks.cancel(WellbeingClocks.DENTAL, period.id, answers.outcome().label() + ": the next check is planned.", by);
        }
        events.publishEvent(new DentalCheckRecorded(period.id, period.child(), period.journey(), at, by, answers.outcome(), answers.words()));
    }

    private void check(WellbeingPeriod period, RecordDentalCheck answers) {
        var check = new Answers();
        LocalDate today = LondonTime.day(clock.instant());
        if (answers.outcome() == DentalOutcome.CHECKED) {
            Moments.check("checkedOn", "When were the teeth checked?", answers.checkedOn(), lastOn(period.id, LondonTime.day(period.since)),
                    "care began or the check before", today, check);
            if (answers.checkedOn() != null) {
                clocks.askWhyLate(WellbeingClocks.DENTAL, period.id, Moments.on(answers.checkedOn()), answers.whyLate(), check);
            }
        } else if (answers.outcome() == DentalOutcome.NOT_YET) {
            Moments.ahead("nextAppointmentOn", "When is the next appointment?", answers.nextAppointmentOn(), today, check);
        }
        check.orRefuse();
    }

    private LocalDate lastOn(UUID period, LocalDate since) {
        return table.findByPeriodOrderByRecordedAt(period).stream().map(each -> each.checkedOn).filter(on -> on != null && on.isAfter(since))
                .reduce((earlier, later) -> later).orElse(since);
    }

    /** The next check counts from this one, or from the day it was refused. */
    void planNext(WellbeingPeriod period) {
        var all = table.findByPeriodOrderByRecordedAt(period.id);
        var last = all.get(all.size() - 1);
        begin(period, last.checkedOn == null ? last.recordedAt : Moments.on(last.checkedOn), "DentalCheckRecorded", last.recordedBy);
    }
}
