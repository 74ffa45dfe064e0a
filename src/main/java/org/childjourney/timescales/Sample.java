package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A made-up trigger on a plain Monday, to try a rule on while loading: whether it warns in time, and whether an override is tighter. */
final class Sample {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Instant MORNING = Instant.parse("2026-01-05T10:00:00Z");
    private static final LocalDate LATER = MONDAY.plusWeeks(52);
    private static final WorkingDays WEEKDAYS = new WorkingDays(Map.of(), MONDAY.minusYears(5), MONDAY.plusYears(30));
    private static final SchoolCalendar SCHOOL = SchoolCalendar.ofTerms(new SchoolCalendar.Days(MONDAY, MONDAY.plusWeeks(13)),
            new SchoolCalendar.Days(MONDAY.plusWeeks(15), MONDAY.plusYears(1)));

    private Sample() {}

    static boolean warnsInsideItsWindow(Timescale rule) {
        var window = rule.window(triggerFor(rule), WEEKDAYS);
        return new Warnings(rule, window.startedAt(), window.dueAt(), WEEKDAYS).exact()
                .allMatch(w -> !w.isBefore(window.startedAt()) && !w.isAfter(window.dueAt()));
    }

    /** Whether a rule's first warning comes no later than another's, both from the same trigger. */
    static boolean warnsNoLater(Timescale rule, Timescale than) {
        return !firstWarning(rule).isAfter(firstWarning(than));
    }

    private static Instant firstWarning(Timescale rule) {
        return rule.window(triggerFor(rule), WEEKDAYS).warnAt();
    }

    private static Trigger triggerFor(Timescale rule) {
        return switch (rule.counting()) {
            case BEFORE, FROM_GESTATION -> Trigger.event(LATER, MORNING);
            case ORDER -> Trigger.order(LondonTime.endOf(LATER), MORNING);
            case AGE, WINDOW -> Trigger.birth(MONDAY);
            case SCHOOLDAY, TERM -> Trigger.schoolDays(MORNING, SCHOOL);
            default -> Trigger.at(MORNING);
        };
    }
}
