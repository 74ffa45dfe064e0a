package org.childjourney.shortbreaks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days away from home, from the day the child comes to the day the child goes home; counted by nights as the return does (SSDA903 rules 365 and 367), at least one. */
record Days(LocalDate from, LocalDate until) {

    int count() {
        return (int) Math.max(1, ChronoUnit.DAYS.between(from, until));
    }

    /** How many of them lie in the twelve months that end with that day. */
    int inTheYearTo(LocalDate end) {
        LocalDate begin = end.minusYears(1).plusDays(1);
        LocalDate first = from.isAfter(begin) ? from : begin;
        LocalDate last = last().isBefore(end) ? last() : end;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The last day that counts: the one before the child goes home. */
    LocalDate last() {
        return from.equals(until) ? from : until.minusDays(1);
    }

    /** Whether the child would not be at home in between. */
    boolean touches(Days other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
