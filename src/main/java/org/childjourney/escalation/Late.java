package org.childjourney.escalation;

import java.time.Duration;
import java.time.Instant;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.LondonTime;

/** Says in words when a duty is or was due and how late it is, for forms and the chronology. */
final class Late {

    private Late() {}

    /** Such as {@code due by the end of Monday 23 November 2026}, or {@code was due …, 2 days late}. */
    static String since(ClockEntry clock, Instant now) {
        Duration late = clock.lateBy(now);
        return (late.isZero() ? "due " : "was due ") + LondonTime.due(clock.dueAt()) + (late.isZero() ? "" : ", " + words(late) + " late");
    }

    /** How a duty that has ended did so: {@code done in time}, {@code done 3 hours late}, {@code cancelled}. */
    static String ended(ClockEntry clock, Instant now) {
        return switch (clock.state(now)) {
            case MET -> "done in time";
            case MET_LATE -> "done " + words(clock.lateBy(now)) + " late";
            case CANCELLED -> "no longer due";
            case REPLACED -> "counted anew from another day";
            case RUNNING, MISSED -> "not ended";
        };
    }

    /** A length of time for people: minutes below an hour, hours below two days, then days; rounded down, never to nothing. */
    static String words(Duration late) {
        if (late.toMinutes() < 60) {
            return number(Math.max(1, late.toMinutes()), "minute");
        }
        return late.toHours() < 48 ? number(late.toHours(), "hour") : number(late.toDays(), "day");
    }

    private static String number(long amount, String unit) {
        return amount + " " + unit + (amount == 1 ? "" : "s");
    }
}
