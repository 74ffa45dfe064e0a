package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of one child's own school, because school days and terms differ from school to school and are never guessed.
 *
 * @param terms  first and last day of each term, in any order
 * @param closed half terms and other days within a term on which the school is shut
 * @param opens  the London time at which the school day begins
 */
public record SchoolCalendar(List<Days> terms, List<Days> closed, LocalTime opens) {

    /** A run of days, first and last included. */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A run of days cannot end on " + LondonTime.longDate(last) + ", before it begins on "
                        + LondonTime.longDate(first) + ".");
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private static Days parse(String text) {
            var ends = text.split("/");
            if (ends.length != 2) {
                throw new IllegalArgumentException("\"" + text + "\" is not a run of days; write 2026-09-07/2026-12-18.");
            }
            return new Days(LondonTime.parseDay(ends[0]), LondonTime.parseDay(ends[1]));
        }

        @Override
        public String toString() {
            return first + "/" + last;
        }
    }

    public SchoolCalendar {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A school calendar needs at least one term.");
        }
        terms = terms.stream().sorted(Comparator.comparing(Days::first)).toList();
        closed = closed.stream().sorted(Comparator.comparing(Days::first)).toList();
    }

    /** A school that opens at 09:00 and never shuts within its terms but on weekends and bank holidays. */
    public static SchoolCalendar ofTerms(Days... terms) {
        return new SchoolCalendar(List.of(terms), List.of(), LondonTime.NINE);
    }

    /** Whether the school is open; a day after the last known term is refused. */
    boolean isOpen(LocalDate day, WorkingDays days) {
        if (day.isAfter(terms.get(terms.size() - 1).last())) {
            throw beyond(day);
        }
        return terms.stream().anyMatch(t -> t.contains(day)) && closed.stream().noneMatch(c -> c.contains(day)) && days.isWorkingDay(day);
    }

    /** The n-th school day strictly after a day. */
    LocalDate after(LocalDate from, int n, WorkingDays days) {
        var day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= isOpen(day, days) ? 1 : 0;
        }
        return day;
    }

    /** The last day of the n-th term that ends on or after a day: the running term is the first. */
    LocalDate endOfTerm(LocalDate from, int n) {
        return terms.stream().map(Days::last).filter(end -> !end.isBefore(from)).skip(n - 1L).findFirst().orElseThrow(() -> beyond(from));
    }

    private BeyondTheCalendar beyond(LocalDate day) {
        return new BeyondTheCalendar(day, "The school's calendar ends on " + LondonTime.longDate(terms.get(terms.size() - 1).last())
                + ", so nothing can be counted from " + LondonTime.longDate(day) + ". Add the next terms of the child's school.");
    }

    /** Reads what {@link #asText()} wrote. */
    static SchoolCalendar parse(String text) {
        var parts = text.split(";", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("\"" + text + "\" is not a school calendar; write terms;closures;opening time, "
                    + "such as 2026-09-07/2026-12-18;2026-10-26/2026-10-30;09:00.");
        }
        return new SchoolCalendar(runs(parts[0]), runs(parts[1]), LocalTime.parse(parts[2]));
    }

    /** In a line of text, such as {@code 2026-09-07/2026-12-18;2026-10-26/2026-10-30;09:00}. */
    String asText() {
        return text(terms) + ";" + text(closed) + ";" + opens;
    }

    private static List<Days> runs(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(",")).map(Days::parse).toList();
    }

    private static String text(List<Days> runs) {
        return runs.stream().map(Days::toString).collect(Collectors.joining(","));
    }
}
