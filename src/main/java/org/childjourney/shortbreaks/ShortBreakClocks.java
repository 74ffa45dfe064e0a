package org.childjourney.shortbreaks;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about short breaks: reviews, whose subject is the series, and the writing down of each stay. */
@Component
class ShortBreakClocks {

    static final String FIRST_REVIEW = "short-break-review";
    static final String LATER_REVIEW = "short-break-review-6m";
    static final String NEED_REVIEW = "cin-close-short-break";
    static final String RECORDED = "short-break-recorded-2wd";

    private final Clocks clocks;

    ShortBreakClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void startReview(ShortBreakSeries series, Instant from, String event, String by) {
        clocks.start(new ClockStart(series.reviewRule(), series.id, series.child(), series.journey(), Trigger.at(from), event, ShortBreakProcesses.REVIEW, by));
    }

    /** From the day the child is to go home. */
    void startRecord(ShortBreakSeries series, ShortBreakStay stay, String by) {
        clocks.start(new ClockStart(RECORDED, stay.id, series.child(), series.journey(), Trigger.on(stay.plannedUntil), "ShortBreakPlanned", ShortBreakProcesses.STAY, by));
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    boolean runs(String rule, UUID subject) {
        return clocks.isRunning(rule, subject);
    }

    Instant dueAt(String rule, UUID subject) {
        return clocks.dueAt(rule, subject.toString()).toInstant();
    }
}
