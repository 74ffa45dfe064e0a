package org.childjourney.timescales;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of London days, Monday to Sunday. What is due in it is due after its first midnight, up to and including its last:
 * a due instant at midnight belongs to the day it ends.
 */
public record LondonWeek(LocalDate monday) {

    /** The week an instant falls into. */
    public static LondonWeek of(Instant instant) {
        return new LondonWeek(LondonTime.day(instant).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LondonWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday; " + LondonTime.weekday(monday) + " is none.");
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public LondonWeek minusWeeks(int weeks) {
        return new LondonWeek(monday.minusWeeks(weeks));
    }

    /** The midnight with which it begins. */
    public Instant from() {
        return LondonTime.startOf(monday);
    }

    /** The midnight with which it ends. */
    public Instant until() {
        return LondonTime.endOf(sunday());
    }
}
