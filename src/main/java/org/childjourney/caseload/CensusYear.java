package org.childjourney.caseload;

import java.time.LocalDate;
import org.childjourney.timescales.WorkingDays;

/**
 * The year a census tells of, and the day on which it is read.
 *
 * @param end   the reference date, the last day of the year
 * @param today the day in London
 */
record CensusYear(LocalDate end, LocalDate today, WorkingDays workingDays) {

    /** The year of the reference date; without one, the year that ended last on a 31 March. */
    static CensusYear of(LocalDate referenceDate, LocalDate today, WorkingDays workingDays) {
        LocalDate march = LocalDate.of(today.getYear(), 3, 31);
        return new CensusYear(referenceDate != null ? referenceDate : march.isAfter(today) ? march.minusYears(1) : march, today, workingDays);
    }

    boolean has(LocalDate day) {
        return !day.isAfter(end) && day.isAfter(end.minusYears(1));
    }

    /** Whether more working days than so many lie between a day and the end of the year; before the known calendar they always do. */
    boolean isOver(int days, LocalDate since) {
        return since.isBefore(workingDays.knownFrom()) || !since.isAfter(end) && !end.isAfter(workingDays.knownUntil()) && workingDays.between(since, end) > days;
    }
}
