package org.childjourney.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** When something can have been: after what it follows, and not ahead of us. */
final class Moments {

    private Moments() {}

    /** @param after what it cannot lie before, in words such as "the child became looked after" */
    static void check(String field, String question, Instant at, Instant from, String after, Instant now, Answers check) {
        if (at == null) {
            check.require(false, field, null, question + " needs an answer.");
            return;
        }
        check.require(!at.isAfter(now), field, at, question + " " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(from), field, at, question + " " + LondonTime.dayAndTime(at) + " lies before " + after + ", on "
                        + LondonTime.dayAndTime(from) + ".");
    }

    static void check(String field, String question, LocalDate on, LocalDate from, String after, LocalDate today, Answers check) {
        if (on == null) {
            check.require(false, field, null, question + " needs an answer.");
            return;
        }
        check.require(!on.isAfter(today), field, on, question + " " + LondonTime.longDate(on) + " lies in the future.")
                .require(!on.isBefore(from), field, on, question + " " + LondonTime.longDate(on) + " lies before " + after + ", on "
                        + LondonTime.longDate(from) + ".");
    }

    /** A moment of a day of which no time is known: after the midnight with which the day before ends, and a duty due by its end. */
    static Instant on(LocalDate day) {
        return LondonTime.startOf(day).plusSeconds(1);
    }

    /** A day that is still to come, or today. */
    static void ahead(String field, String question, LocalDate on, LocalDate today, Answers check) {
        check.require(on != null && !on.isBefore(today), field, on, question + " needs a day, today or later.");
    }
}
