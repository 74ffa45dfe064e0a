package org.childjourney.timescales;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Finds when a rule warns. Whole days warn at 09:00 London time; hours warn to the second. */
final class Warnings {

    /** Where a rule is silent it warns after this share of its window. */
    private static final Span SEVENTY_PERCENT = Span.parse("70%");
    /** Where a rule about a birthday is silent: a share of a whole childhood would warn years too soon. */
    private static final Span THREE_MONTHS_BEFORE = Span.parse("-3m");

    private final Timescale rule;
    private final Instant start;
    private final Instant due;
    private final WorkingDays days;

    Warnings(Timescale rule, Instant start, Instant due, WorkingDays days) {
        this.rule = rule;
        this.start = start;
        this.due = due;
        this.days = days;
    }

    /** All warnings, earliest first: one that should have come before the start comes at the start, none comes after due or once it is late. */
    List<Instant> all() {
        return exact().map(w -> w.isBefore(start) ? start : w).filter(w -> !w.isAfter(due)).distinct().sorted().toList();
    }

    /** The warnings as written, wherever they fall. */
    Stream<Instant> exact() {
        return start.isBefore(due) ? spans().stream().map(this::at) : Stream.empty();
    }

    private List<Span> spans() {
        if (!rule.warnings().isEmpty()) {
            return rule.warnings();
        }
        return List.of(rule.counting() == Counting.AGE ? THREE_MONTHS_BEFORE : SEVENTY_PERCENT);
    }

    private Instant at(Span span) {
        return switch (span.unit()) {
            case "%" -> share(span.amount());
            case "h" -> (span.amount() > 0 ? start : due).plus(Duration.ofHours(span.amount()));
            default -> LondonTime.at(span.amount() > 0 ? on(LondonTime.day(start), span) : on(LondonTime.dueDay(due), span), LondonTime.NINE);
        };
    }

    private LocalDate on(LocalDate from, Span span) {
        return switch (span.unit()) {
            case "wd" -> span.amount() > 0 ? days.after(from, span.amount()) : days.before(from, -span.amount());
            case "w" -> from.plusWeeks(span.amount());
            case "m" -> from.plusMonths(span.amount());
            default -> from.plusDays(span.amount());
        };
    }

    private Instant share(int percent) {
        if (rule.countsWorkingDaysOn()) {
            var n = rule.unit() == Unit.COURT_DAYS ? rule.amount() - 1 : rule.amount();
            return LondonTime.at(days.after(LondonTime.day(start), atLeastOne(percent, n)), LondonTime.NINE);
        }
        var whole = ChronoUnit.DAYS.between(LondonTime.day(start), LondonTime.dueDay(due));
        if (rule.runsByTheHour() || whole == 0) {
            return start.plus(Duration.between(start, due).multipliedBy(percent).dividedBy(100));
        }
        return LondonTime.at(LondonTime.day(start).plusDays(atLeastOne(percent, whole)), LondonTime.NINE);
    }

    /** A share of a number of days, half a day rounded up, and never none. */
    private static int atLeastOne(int percent, long whole) {
        return (int) Math.max(1, (percent * whole + 50) / 100);
    }
}
