package org.childjourney.timescales;

import java.time.LocalDate;

/** A working day was asked for outside the years whose bank holidays are known; it is refused, because a guess would be a wrong date on a child's record. */
public final class BeyondTheCalendar extends RuntimeException {

    private final transient LocalDate day;

    BeyondTheCalendar(LocalDate day, LocalDate from, LocalDate until) {
        super("Whether " + LondonTime.weekday(day) + " is a working day is not known: the bank holidays of England and Wales are known here from "
                + LondonTime.longDate(from) + " to " + LondonTime.longDate(until) + ". "
                + (day.isAfter(until)
                        ? "Add the later years to bank-holidays.csv, or set childjourney.calendar.known-until once they are confirmed."
                        : "Nothing that early can be counted in working days."));
        this.day = day;
    }

    BeyondTheCalendar(LocalDate day, String school) {
        super(school);
        this.day = day;
    }

    /** The first London day that could not be answered. */
    public LocalDate day() {
        return day;
    }
}
