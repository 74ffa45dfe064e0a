package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What every date on these forms must be: never in the future where it cannot be, never before what it follows. */
final class Moments {

    private Moments() {}

    static Answers past(Answers check, String field, String label, Instant at, Instant notBefore, String whatWas, Instant now) {
        return check.require(!at.isAfter(now), field, at, label + " " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(notBefore), field, at, label + " " + LondonTime.dayAndTime(at) + " lies before " + whatWas + ", on "
                        + LondonTime.dayAndTime(notBefore) + ".");
    }

    static Answers pastDay(Answers check, String field, String label, LocalDate on, LocalDate notBefore, String whatWas, Instant now) {
        return check.require(!on.isAfter(LondonTime.day(now)), field, on, label + " " + LondonTime.longDate(on) + " lies in the future.")
                .require(notBefore == null || !on.isBefore(notBefore), field, on, label + " " + LondonTime.longDate(on) + " lies before " + whatWas
                        + (notBefore == null ? "." : ", on " + LondonTime.longDate(notBefore) + "."));
    }
}
