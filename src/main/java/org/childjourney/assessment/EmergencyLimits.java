package org.childjourney.assessment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** How long the law lets an order or power last: the end in the order counts, but one that cannot be was misread. */
@Component
class EmergencyLimits {

    private final Timescales timescales;
    private final LedgerCalendar calendar;

    EmergencyLimits(Timescales timescales, LedgerCalendar calendar) {
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /** When it ends: as its order says, else so many hours after it began, counted on UTC instants. */
    Instant endOf(PowerWritten written) {
        return written.kind().isOrder() ? written.endsAt() : window(written.kind().rule(), Trigger.at(written.beganAt()));
    }

    /** The clock's trigger: for an order its end and when it was made. */
    static Trigger trigger(PowerWritten written) {
        return written.kind().isOrder() ? Trigger.order(written.endsAt(), written.beganAt()) : Trigger.at(written.beganAt());
    }

    /** The latest end an order may have (Children Act 1989, section 45). */
    Instant latestEnd(PowerWritten written, List<EmergencyPowerUsed> before) {
        int days = timescales.rule(written.kind().rule(), LondonTime.day(written.beganAt())).amount();
        if (written.kind() == EmergencyPower.EXTENSION) {
            return plusDays(before.get(before.size() - 1).endsAt, days);
        }
        var police = before.stream().filter(power -> power.kind == EmergencyPower.POLICE_PROTECTION).findFirst();
        // Section 45(3): after police protection the eight days begin with its first day.
        Instant latest = police.map(power -> LondonTime.endOf(LondonTime.day(power.beganAt).plusDays(days - 1L)))
                .orElseGet(() -> plusDays(written.beganAt(), days));
        return afterHoliday(LondonTime.dueDay(latest), latest);
    }

    /** Section 45(2): where the last day is a Sunday or public holiday, the order may run to noon on the first later day that is neither. */
    private Instant afterHoliday(LocalDate lastDay, Instant latest) {
        LocalDate day = lastDay;
        while (isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day.equals(lastDay) ? latest : LondonTime.at(day, LocalTime.NOON);
    }

    private boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || calendar.days().holidayName(day).isPresent();
    }

    private Instant window(String rule, Trigger trigger) {
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    private static Instant plusDays(Instant from, int days) {
        return from.atZone(LondonTime.ZONE).plusDays(days).toInstant();
    }
}
