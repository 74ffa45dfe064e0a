package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * From when to when a duty runs, and when to warn: what the ledger stores. All instants are UTC.
 *
 * @param startedAt when the duty began to run
 * @param warnings  when to warn, earliest first, none before the start and none after the due instant; may be empty
 * @param dueAt     the last instant at which the duty is met in time; the end of a London day is that day's 24:00
 */
public record Window(Instant startedAt, List<Instant> warnings, Instant dueAt) {

    public Window {
        warnings = List.copyOf(warnings);
    }

    /** The first warning, or the due instant where there is none: the instant for the diagram's one timer. */
    public Instant warnAt() {
        return warnings.isEmpty() ? dueAt : warnings.get(0);
    }

    /** The London day on which the duty falls due. */
    public LocalDate dueDay() {
        return LondonTime.dueDay(dueAt);
    }

    /** The latest working day for a meeting that meets this duty: the due day, or the working day before it. */
    public LocalDate bookBy(WorkingDays days) {
        return days.onOrBefore(dueDay());
    }

    /** Whether the duty would be missed if it were still open at this instant: strictly after the due instant. */
    public boolean isMissedAt(Instant instant) {
        return instant.isAfter(dueAt);
    }
}
