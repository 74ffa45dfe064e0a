package org.childjourney.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.BeyondTheCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.WorkingDays;

/**
 * When the moments of one line come, and by when an answer about it is expected. A clock of days counts working days and office hours; one
 * that runs day and night counts hours, nights and weekends included; what was told without a clock has the one moment. Instants are UTC.
 *
 * @param clock       null for what was told without one
 * @param addedAt     when the line was added
 * @param dayAndNight whether its hours run day and night
 */
record Moments(ClockEntry clock, Instant addedAt, boolean dayAndNight, WorkingDays days) {

    /** When the moment comes; empty where this clock has none such. */
    Optional<Instant> at(Moment moment) {
        if (clock == null) {
            return moment == Moment.TOLD ? Optional.of(addedAt) : Optional.empty();
        }
        return switch (moment) {
            case WARNING1 -> Optional.of(clock.warnings().isEmpty() ? clock.dueAt() : clock.warnings().get(0));
            case WARNING2 -> clock.warnings().stream().skip(1).findFirst();
            case WARNING3 -> clock.warnings().stream().skip(2).findFirst();
            case DUE -> Optional.of(clock.dueAt());
            case MISSED1 -> Optional.of(dayAndNight ? clock.dueAt().plus(Duration.ofHours(1)) : endOfWorkingDay(1));
            case MISSED5 -> Optional.of(endOfWorkingDay(5));
            case TOLD, UNANSWERED -> Optional.empty();
        };
    }

    /** By when whoever is asked now must answer. */
    Instant answerBy(Rung rung, Instant now) {
        return switch (rung.unit()) {
            case HOURS -> (dayAndNight ? now : nextOfficeHour(now)).plus(Duration.ofHours(rung.answerWithin()));
            case WORKING_DAYS -> endOfWorkingDay(LondonTime.day(now), rung.answerWithin(), days);
            case SAME_DAY -> Stream.of(LondonTime.endOf(LondonTime.day(now)), now.plus(Duration.ofHours(rung.answerWithin())))
                    .max(Comparator.naturalOrder()).orElseThrow();
        };
    }

    /** The end of the n-th working day after a London day. */
    static Instant endOfWorkingDay(LocalDate from, int n, WorkingDays days) {
        try {
            return LondonTime.endOf(days.after(from, n));
        } catch (BeyondTheCalendar e) {
            // These steps are ours, not the law's: beyond the known holidays they come at the earliest day they could.
            return LondonTime.endOf(from.plusDays(n));
        }
    }

    private Instant endOfWorkingDay(int n) {
        return endOfWorkingDay(LondonTime.dueDay(clock.dueAt()), n, days);
    }

    /** Nobody answers at midnight for a clock of days: their hours begin when the office opens. */
    private Instant nextOfficeHour(Instant now) {
        LocalDate today = LondonTime.day(now);
        Instant opens = LondonTime.at(isWorkingDay(today) ? today : nextWorkingDay(today), LondonTime.NINE);
        return now.isBefore(opens) ? opens : now;
    }

    private boolean isWorkingDay(LocalDate day) {
        try {
            return days.isWorkingDay(day);
        } catch (BeyondTheCalendar e) {
            return true;
        }
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        try {
            return days.next(day);
        } catch (BeyondTheCalendar e) {
            return day.plusDays(1);
        }
    }
}
