package org.childjourney.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that can be moved forward, never back, for the demo and the tests; the engine's own clock follows it. UTC. */
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant frozenAt;

    private MovableClock() {}

    /** Runs on with real time, ahead of it by the given amount. */
    public static MovableClock running(Duration ahead) {
        var clock = new MovableClock();
        clock.ahead = ahead;
        ClockUtil.reset();
        ClockUtil.offset(ahead.toMillis());
        return clock;
    }

    /** Stands still until moved: for tests. */
    public static MovableClock frozenAt(Instant instant) {
        var clock = new MovableClock();
        clock.frozenAt = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
        return clock;
    }

    /**
     * Moves forward.
     *
     * @throws IllegalArgumentException when the instant lies before the present one
     */
    public synchronized void moveTo(Instant instant) {
        Instant now = instant();
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("Time moves forward only: it is " + now + " already, later than " + instant);
        }
        if (frozenAt != null) {
            frozenAt = instant;
            ClockUtil.setCurrentTime(Date.from(instant));
        } else {
            ahead = ahead.plus(Duration.between(now, instant));
            ClockUtil.reset();
            ClockUtil.offset(ahead.toMillis());
        }
    }

    /** Sets a frozen clock anywhere, back too: only for a test that begins a new story. */
    public void beginAt(Instant instant) {
        if (frozenAt == null) {
            throw new IllegalStateException("Only a test's frozen clock may be set back");
        }
        frozenAt = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** How far this clock is ahead of real time. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        Instant still = frozenAt;
        return still != null ? still : Instant.now().plus(ahead).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
