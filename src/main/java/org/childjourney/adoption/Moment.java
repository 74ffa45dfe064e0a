package org.childjourney.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** When things happened, checked: not in the future, and not before what they follow. */
final class Moment {

    private Moment() {}

    /** @param after what it follows, in words such as {@code "the review"} */
    static Answers check(Answers check, String field, String label, Instant at, Instant since, String after, Instant now) {
        return check.require(at != null, field, null, label + " needs an answer.")
                .require(at == null || !at.isAfter(now), field, at, label + " It lies in the future.")
                .require(at == null || since == null || !at.isBefore(since), field, at, label + " It lies before " + after + (since == null ? "." : ", on " + LondonTime.dayAndTime(since) + "."));
    }

    static Answers check(Answers check, String field, String label, LocalDate on, LocalDate since, String after, Instant now) {
        LocalDate today = LondonTime.day(now);
        return check.require(on != null, field, null, label + " needs an answer.")
                .require(on == null || !on.isAfter(today), field, on, label + " It lies in the future.")
                .require(on == null || since == null || !on.isBefore(since), field, on, label + " It lies before " + after + (since == null ? "." : ", on " + LondonTime.longDate(since) + "."));
    }

    static Instant of(OffsetDateTime answered) {
        return answered == null ? null : answered.toInstant();
    }

    static LocalDate day(Instant at) {
        return at == null ? null : LondonTime.day(at);
    }

    /** The last moment of a day that has begun: what was done on it was done by then. */
    static Instant within(LocalDate day, Instant now) {
        Instant last = LondonTime.endOf(day).minusMillis(1);
        return last.isAfter(now) ? now : last;
    }
}
