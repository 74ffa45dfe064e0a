package org.childjourney.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties of a concern: to settle it informally, to settle it formally, and each manager's time to answer. Their subject is the concern. */
@Component
class ConcernClocks {

    static final String INFORMAL = "iro-informal";
    static final String FORMAL = "iro-drp-20wd";
    static final String ANSWER = "iro-drp-rung-4wd";
    private static final Duration BEFORE_WORK = Duration.ofHours(8);

    private final Clocks clocks;
    private final Clock clock;

    ConcernClocks(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    void startInformal(Concern concern) {
        clocks.start(start(INFORMAL, concern, concern.raisedAt, "ConcernRaised", concern.raisedBy));
    }

    /** All four managers together. Its timer waits where the answer is judged; until the concern comes there the watchdog gives the warning. */
    void startFormal(Concern concern, String event, String by) {
        clocks.start(start(FORMAL, concern, concern.formalAt, event, by).timedLater());
    }

    /** Whoever is asked before the day's work begins, as a moment after midnight when the time of the one below is over, has that day as the first and not one more. */
    void startAnswer(Concern concern, Instant askedAt) {
        Instant midnight = LondonTime.startOf(LondonTime.day(askedAt));
        Instant from = askedAt.isBefore(midnight.plus(BEFORE_WORK)) ? midnight.minusSeconds(1) : askedAt;
        clocks.start(start(ANSWER, concern, from, "ManagerAsked", "system"));
    }

    /** Whoever was asked answered. The informal stage goes on until its answer is judged. */
    void answered(Concern concern, Instant at, String by) {
        clocks.meet(ANSWER, concern.id, at, "ConcernAnswered", by);
    }

    /** Nobody answered: the manager's time is over. The informal time stays open and late until the concern is closed. */
    void silent(Concern concern, String why) {
        clocks.cancel(ANSWER, concern.id, why, "system");
    }

    /** The answer was judged not enough: with that an informal stage was gone through. A formal one goes on. */
    void judged(Concern concern, Instant at, String by) {
        if (!concern.isFormal()) {
            clocks.meet(INFORMAL, concern.id, at, "ConcernJudged", by);
        }
    }

    void closed(Concern concern) {
        if (concern.concernEnd == ConcernEnd.RESOLVED) {
            clocks.meet(INFORMAL, concern.id, concern.closedAt, "ConcernClosed", concern.closedBy);
            clocks.meet(FORMAL, concern.id, concern.closedAt, "ConcernClosed", concern.closedBy);
        }
        clocks.cancelAll(concern.id, "The concern was closed, " + concern.concernEnd.label() + ".", concern.closedBy);
    }

    Instant dueAt(String rule, UUID concern) {
        return clocks.dueAt(rule, concern.toString()).toInstant();
    }

    Instant now() {
        return clock.instant();
    }

    private static ClockStart start(String rule, Concern concern, Instant from, String event, String by) {
        return new ClockStart(rule, concern.id, concern.child(), concern.journey(), Trigger.at(from), event, ConcernProcess.KEY, by);
    }
}
