package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of strengths and difficulties questionnaires, from the fourth birthday until the next would come after the seventeenth. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrengthsCourse {

    static final String FORM = "record-the-strengths-and-difficulties";

    private final StrengthsScoreTable table;
    private final WellbeingClocks clocks;
    private final WellbeingProcesses processes;
    private final Ages ages;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StrengthsCourse(StrengthsScoreTable table, WellbeingClocks clocks, WellbeingProcesses processes, Ages ages, Papers papers,
                    ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.ages = ages;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Begins where the child is of the age and none was ever asked for; looked at when care begins and at every health assessment. */
    void beginIfOfAge(WellbeingPeriod period, String by) {
        boolean never = table.findByPeriodOrderByRecordedAt(period.id).isEmpty() && !clocks.isRunning(WellbeingClocks.STRENGTHS, period.id);
        if (never && ages.isForQuestionnaire(period.child(), LondonTime.day(clock.instant()))) {
            beginIfStillInTime(period, ages.questionnairesFrom(period.child(), period.since), "ChildBecameLookedAfter", by);
        }
    }

    /** Work brought in: the next counts from the last questionnaire there was, or from today where none is known. */
    void inTheMiddle(WellbeingPeriod period, LocalDate lastOn, String by) {
        Instant now = clock.instant();
        if (ages.isForQuestionnaire(period.child(), LondonTime.day(now))) {
            beginIfStillInTime(period, lastOn == null ? now : Moments.on(lastOn), "WellbeingBroughtIn", by);
        }
    }

    /** Writes down what came of it. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(WellbeingPeriod period, RecordQuestionnaire answers, String by) {
        Instant now = clock.instant();
        var check = QuestionnaireCheck.of(answers, LondonTime.day(clocks.runsFrom(WellbeingClocks.STRENGTHS, period.id)), LondonTime.day(now));
        if (answers.scored() && answers.filledInOn() != null) {
            clocks.askWhyLate(WellbeingClocks.STRENGTHS, period.id, Moments.on(answers.filledInOn()), answers.whyLate(), check);
        }
        check.orRefuse();
        Instant at = answers.scored() ? Moments.on(answers.filledInOn()) : now;
        papers.keep(period.id, period.child(), FORM, at, answers, by);
        if (answers.howItWent() != QuestionnaireWent.NOT_YET) {
            close(period, answers, at, by);
        }
        events.publishEvent(new StrengthsScored(period.id, period.child(), period.journey(), at, by, answers.scored() ? answers.score() : null, answers.words()));
    }

    private void close(WellbeingPeriod period, RecordQuestionnaire answers, Instant at, String by) {
        LocalDate on = LondonTime.day(at);
        table.save(new StrengthsScore(period, answers, on, clock.instant(), by));
        if (answers.scored()) {
            clocks.meet(WellbeingClocks.STRENGTHS, period.id, at, "StrengthsScored", answers.whyLate(), by);
        } else {
            clocks.cancel(WellbeingClocks.STRENGTHS, period.id, "No score this year (" + answers.reason().code() + ").", by);
        }
    }

    /** The next counts from this one; none where the child would be too old for it. Says whether there is one. */
    boolean planNext(WellbeingPeriod period) {
        var all = table.findByPeriodOrderByRecordedAt(period.id);
        var last = all.get(all.size() - 1);
        return beginIfStillInTime(period, Moments.on(last.filledInOn), "StrengthsScored", last.recordedBy);
    }

    private boolean beginIfStillInTime(WellbeingPeriod period, Instant from, String event, String by) {
        if (!ages.isForQuestionnaire(period.child(), LondonTime.day(from).plusYears(1))) {
            return false;
        }
        clocks.start(WellbeingClocks.STRENGTHS, period, from, event, WellbeingProcesses.STRENGTHS, by);
        processes.beginStrengths(period);
        return true;
    }
}
