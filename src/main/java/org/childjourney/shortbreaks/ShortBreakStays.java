package org.childjourney.shortbreaks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stays of a series: planned only within the limits, and written down as they were, whatever they were. */
@Service
@Transactional
class ShortBreakStays {

    private final ShortBreakBook book;
    private final ShortBreakCourse course;
    private final ShortBreakClocks clocks;
    private final ShortBreakLimits limits;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortBreakStays(ShortBreakBook book, ShortBreakCourse course, ShortBreakClocks clocks, ShortBreakLimits limits, Papers papers, ApplicationEventPublisher events,
                    Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.limits = limits;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** A stay is planned, or not after all. @throws Refused where it would break the limits, in words */
    Map<String, Object> plan(UUID id, PlanTheShortBreak answers, String by) {
        var stay = book.stay(id);
        var series = book.series(stay.series);
        boolean planned = YesNo.isYes(answers.planned());
        if (planned) {
            check(series, stay, answers.fromOn(), answers.untilOn(), true);
            stay.planned(answers);
            clocks.startRecord(series, stay, by);
        } else {
            fallsOut(series, stay, answers.whyNot(), by);
        }
        papers.keep(id, series.child(), "plan-the-short-break", clock.instant(), answers, by);
        return Map.of("stayPlanned", planned);
    }

    /** A stay as it was: one that broke the limits is written down like any other, and ordinary care takes over. @throws Refused with every wrong field */
    Map<String, Object> record(UUID id, RecordTheShortBreak answers, String by) {
        var stay = book.stay(id);
        var series = book.series(stay.series);
        Instant now = clock.instant();
        if (YesNo.isYes(answers.tookPlace())) {
            check(series, stay, answers.fromOn(), answers.untilOn(), false);
            taken(series, stay, answers, by);
        } else {
            fallsOut(series, stay, answers.whyNot(), by);
        }
        clocks.meet(ShortBreakClocks.RECORDED, id, now, "ShortBreakRecorded", by);
        papers.keep(id, series.child(), "record-the-short-break", now, answers, by);
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new ShortBreakHarmSuspected(series.id, series.child(), series.journey(), now, by, answers.harmBecause()));
        }
        return Map.of("withinLimits", stay.withinLimits);
    }

    private void taken(ShortBreakSeries series, ShortBreakStay stay, RecordTheShortBreak answers, String by) {
        stay.fromOn = answers.fromOn();
        stay.untilOn = answers.untilOn();
        stay.withinLimits = !series.basis.isLimited() || limits.broken(book.others(series, stay), new Days(stay.fromOn, stay.untilOn)).isEmpty();
        events.publishEvent(new ShortBreakTaken(series.id, series.child(), series.journey(), clock.instant(), by, stay.fromOn, stay.untilOn,
                book.daysInAYear(series.child()), answers.howItWent() + " The child: " + answers.childSaid()));
        course.taken(series, stay);
    }

    private void fallsOut(ShortBreakSeries series, ShortBreakStay stay, String why, String by) {
        stay.fellOutWhy = why;
        events.publishEvent(new ShortBreakNotTaken(series.id, series.child(), series.journey(), clock.instant(), by, why));
    }

    private void check(ShortBreakSeries series, ShortBreakStay stay, LocalDate from, LocalDate until, boolean planned) {
        var today = LondonTime.day(clock.instant());
        boolean inOrder = !until.isBefore(from);
        var check = new Answers().require(inOrder, "untilOn", until, "Until which day? It lies before the first.")
                .require(planned || !until.isAfter(today), "untilOn", until, "Until which day? The stay is written down when the child is home again.")
                .require(!from.isBefore(series.agreedOn), "fromOn", from, "From which day? The plan was agreed only on " + LondonTime.longDate(series.agreedOn) + ".");
        if (inOrder) {
            var days = new Days(from, until);
            var others = book.others(series, stay);
            check.require(others.stream().noneMatch(days::touches), "fromOn", from, "Another stay lies on these days or right beside them. Between stays the child goes home.");
            if (planned && series.basis.isLimited()) {
                limits.broken(others, days).ifPresent(words -> check.require(false, "untilOn", until, words
                        + " Plan a shorter one. If the child needs more, decide that the child is looked after."));
            }
        }
        check.orRefuse();
    }
}
