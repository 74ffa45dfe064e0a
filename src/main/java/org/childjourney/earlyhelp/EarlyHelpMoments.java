package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What is wrong with when something happened: never in the future, never before what it follows. */
final class EarlyHelpMoments {

    private EarlyHelpMoments() {}

    static Answers check(Answers check, String field, String label, Instant at, Instant notBefore, String whatCameBefore, Instant now) {
        return check.require(!at.isAfter(now), field, at, label + " " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(notBefore == null || !at.isBefore(notBefore), field, at, label + " " + LondonTime.dayAndTime(at) + " lies before "
                        + whatCameBefore + (notBefore == null ? "." : ", on " + LondonTime.dayAndTime(notBefore) + "."));
    }

    static void day(Answers check, String field, String label, LocalDate on, LocalDate notBefore, LocalDate today) {
        check.require(on == null || !on.isAfter(today), field, on, label + " The day lies in the future: record it once it has come.")
                .require(on == null || !on.isBefore(notBefore), field, on, label + " The day lies before " + LondonTime.longDate(notBefore) + ".");
    }
}
