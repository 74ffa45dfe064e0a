package org.childjourney.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.childjourney.timescales.LondonTime;

/** The year of the statutory return: from 1 April to 31 March. */
record ReturnYear(int ending) {

    LocalDate first() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    LocalDate last() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    boolean contains(LocalDate day) {
        return day != null && !day.isBefore(first()) && !day.isAfter(last());
    }

    boolean contains(Instant at) {
        return at != null && contains(LondonTime.day(at));
    }

    /** Whether the child was in care from the first day to the last. */
    boolean isWholeIn(WellbeingPeriod period) {
        return !LondonTime.day(period.since).isAfter(first()) && (period.isOpen() || LondonTime.day(period.endedAt).isAfter(last()));
    }
}
