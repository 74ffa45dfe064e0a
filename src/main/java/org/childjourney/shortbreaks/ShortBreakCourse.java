package org.childjourney.shortbreaks;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a series of short breaks: wanted, agreed, stays and reviews, and its end. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShortBreakCourse {

    private final ShortBreakBook book;
    private final ShortBreakClocks clocks;
    private final ShortBreakProcesses processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShortBreakCourse(ShortBreakBook book, ShortBreakClocks clocks, ShortBreakProcesses processes, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(ShortBreakSeries series, String by) {
        events.publishEvent(new ShortBreaksWanted(series.id, series.child(), series.journey(), series.wantedAt, by, series.basis, series.why));
        processes.beginPlan(series);
        return series.id;
    }

    UUID beginStay(ShortBreakSeries series, String by) {
        var stay = book.begin(series, by);
        processes.beginStay(series, stay);
        return stay.id;
    }

    /** The plan is agreed. Help for a child in need is reviewed from here on; a series from its first stay. */
    void planAgreed(ShortBreakSeries series) {
        if (series.basis == ShortBreakBasis.CHILD_IN_NEED) {
            beginReview(series, LondonTime.startOf(series.agreedOn), "ShortBreakPlanAgreed");
        }
    }

    /** A child stayed: the first stay of a series sets its reviews going. */
    void taken(ShortBreakSeries series, ShortBreakStay stay) {
        if (series.firstStayOn == null) {
            series.firstStayOn = stay.fromOn;
            if (series.basis == ShortBreakBasis.SERIES) {
                beginReview(series, LondonTime.startOf(stay.fromOn), "ShortBreakTaken");
            }
        }
    }

    /** The review is over: the next one, or the end as it was decided. */
    void passOn(ShortBreakSeries series) {
        switch (series.decision) {
            case GO_ON -> beginReview(series, series.lastReviewAt, "ShortBreaksReviewed");
            case OVER -> over(series, ShortBreaksEnd.NOT_NEEDED, "Decided at the review.", series.lastReviewAt, "system");
            case MORE_CARE -> toCare(series, "Decided at the review.");
        }
    }

    /** The series is not enough, or its limits were passed: ordinary care takes over. */
    void toCare(ShortBreakSeries series, String because) {
        if (series.isOpen()) {
            events.publishEvent(new OrdinaryCareNeeded(series.id, series.child(), series.journey(), clock.instant(), "system", because));
            over(series, ShortBreaksEnd.ORDINARY_CARE, because, clock.instant(), "system");
        }
    }

    /** The series is over: what waits in it ends too. */
    void over(ShortBreakSeries series, ShortBreaksEnd how, String why, Instant at, String by) {
        processes.seriesEnded(series.id);
        close(series, how, why, at, by);
    }

    /** The parents did not agree: nothing waits in the series but the form that says so. */
    void notAgreed(ShortBreakSeries series, String why, Instant at, String by) {
        close(series, ShortBreaksEnd.NOT_AGREED, why, at, by);
    }

    private void close(ShortBreakSeries series, ShortBreaksEnd how, String why, Instant at, String by) {
        series.end(how, why, at, by);
        clocks.cancelAll(series.id, how.label(), by);
        book.staysOf(series.child()).stream().filter(stay -> stay.series.equals(series.id) && stay.isOpen()).forEach(stay -> {
            stay.fellOutWhy = how.label();
            clocks.cancelAll(stay.id, how.label(), by);
        });
        events.publishEvent(new ShortBreaksEnded(series.id, series.child(), series.journey(), at, by, how, why));
    }

    private void beginReview(ShortBreakSeries series, Instant from, String event) {
        clocks.startReview(series, from, event, "system");
        processes.beginReview(series);
    }
}
