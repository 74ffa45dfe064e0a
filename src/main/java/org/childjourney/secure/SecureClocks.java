package org.childjourney.secure;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about secure accommodation: how long the child may be kept, and when the panel looks again. Their subject is the stay. */
@Component
class SecureClocks {

    static final String HOURS = "secure-accommodation-72h";
    static final String ORDER = "secure-order-3m-6m";
    static final String FIRST_REVIEW = "secure-review-1m";
    static final String REVIEW = "secure-review-3m";

    private final Clocks clocks;
    private final Timescales timescales;

    SecureClocks(Clocks clocks, Timescales timescales) {
        this.clocks = clocks;
        this.timescales = timescales;
    }

    /** The most a child may be kept without a court in 28 days, from the rule in force on the day. */
    Duration most(Instant at) {
        return Duration.ofHours(timescales.rule(HOURS, LondonTime.day(at)).amount());
    }

    /** Counted as if the child had come in earlier by what earlier stays used up: so the full hours end when those that are left do. */
    void startHours(SecureAccommodation secure, Instant allowedUntil, String by) {
        start(HOURS, secure, Trigger.at(allowedUntil.minus(most(secure.admittedAt))), "ChildPlacedInSecure", SecureProcesses.STAY, by);
    }

    void startOrder(SecureAccommodation secure, String by) {
        start(ORDER, secure, Trigger.order(secure.orderEndsAt, secure.orderMadeAt), "SecureOrderMade", SecureProcesses.STAY, by);
    }

    void startReview(SecureAccommodation secure, String by) {
        Instant from = secure.reviews == 0 ? secure.admittedAt : secure.lastReviewAt;
        start(secure.reviewRule(), secure, Trigger.at(from), secure.reviews == 0 ? "ChildPlacedInSecure" : "SecureReviewHeld", SecureProcesses.REVIEW, by);
    }

    void meet(String rule, SecureAccommodation secure, Instant at, String event, String by) {
        clocks.meet(rule, secure.id, at, event, by);
    }

    void cancelAll(UUID secure, String why, String by) {
        clocks.cancelAll(secure, why, by);
    }

    Instant dueAt(String rule, UUID secure) {
        return clocks.dueAt(rule, secure.toString()).toInstant();
    }

    private void start(String rule, SecureAccommodation secure, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, secure.id, secure.child(), secure.journey(), trigger, event, process, by));
    }
}
