package org.childjourney.timescales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of England and Wales: Monday to Friday without bank holidays, between two dates for which they are known.
 * Immutable; a newly proclaimed holiday is another calendar, made by {@link #with}. All days are London days. Every method
 * throws {@link BeyondTheCalendar} rather than answer for a day outside the known range.
 */
public final class WorkingDays {

    private final NavigableMap<LocalDate, String> holidays;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    /** A calendar of exactly these holidays, known for these days, both included. */
    public WorkingDays(Map<LocalDate, String> holidays, LocalDate knownFrom, LocalDate knownUntil) {
        if (knownUntil.isBefore(knownFrom)) {
            throw new IllegalArgumentException("A calendar known from " + LondonTime.longDate(knownFrom) + " cannot end before that, on "
                    + LondonTime.longDate(knownUntil) + ".");
        }
        this.holidays = new TreeMap<>(holidays);
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
    }

    /** As the software ships it: from 1995 to the last year its own list of bank holidays confirms. In the application ask for the bean. */
    public static WorkingDays confirmed() {
        return BankHolidays.confirmed();
    }

    /** Whether it is neither Saturday, Sunday nor a bank holiday of England and Wales. */
    public boolean isWorkingDay(LocalDate day) {
        mustBeKnown(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.containsKey(day);
    }

    /** What the bank holiday on this day is called; empty on any other day, an ordinary weekend included. */
    public Optional<String> holidayName(LocalDate day) {
        mustBeKnown(day);
        return Optional.ofNullable(holidays.get(day));
    }

    /** The n-th working day after a day which is itself day 0; a day that is no working day counts like the working day before it. */
    public LocalDate after(LocalDate from, int n) {
        mustNotBeNegative(n);
        return n == 0 ? onOrBefore(from) : step(from, n, 1);
    }

    /** The n-th working day before a day which is itself day 0; with n = 0 the working day on or before it. */
    public LocalDate before(LocalDate from, int n) {
        mustNotBeNegative(n);
        return n == 0 ? onOrBefore(from) : step(from, n, -1);
    }

    /** The day itself if it is a working day, else the last one before it: the latest day a meeting due on the day may be booked for. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : step(day, 1, -1);
    }

    /** The first working day strictly after a day. */
    public LocalDate next(LocalDate day) {
        return step(day, 1, 1);
    }

    /** How many working days lie after {@code from} up to and including {@code to}; the same day is 0, backwards is negative. */
    public int between(LocalDate from, LocalDate to) {
        mustBeKnown(from);
        mustBeKnown(to);
        return to.isBefore(from)
                ? -between(to, from)
                : (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** This calendar with one more bank holiday. */
    public WorkingDays with(LocalDate day, String name) {
        mustBeKnown(day);
        var more = new TreeMap<>(holidays);
        more.put(day, name);
        return new WorkingDays(more, knownFrom, knownUntil);
    }

    /** This calendar without the bank holiday on a day; the same calendar if there is none. */
    public WorkingDays without(LocalDate day) {
        mustBeKnown(day);
        var fewer = new TreeMap<>(holidays);
        fewer.remove(day);
        return new WorkingDays(fewer, knownFrom, knownUntil);
    }

    /** Every bank holiday of the known range, earliest first. */
    public NavigableMap<LocalDate, String> holidays() {
        return Collections.unmodifiableNavigableMap(holidays);
    }

    /** The first day this calendar can answer for. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** The last day this calendar can answer for. */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        mustBeKnown(from);
        var day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private void mustBeKnown(LocalDate day) {
        if (day.isBefore(knownFrom) || day.isAfter(knownUntil)) {
            throw new BeyondTheCalendar(day, knownFrom, knownUntil);
        }
    }

    private static void mustNotBeNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A number of working days to count is 0 or more, not " + n + ".");
        }
    }
}
