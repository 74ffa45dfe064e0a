package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.childjourney.children.ChildBorn;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.childjourney.timescales.Unit;
import org.springframework.stereotype.Component;

/**
 * What a birth does to clocks that counted from the expected date: they count from the day of birth. A duty of the pregnancy
 * that was not late yet and can no longer be done before the birth falls away; one that was late stays as it is.
 */
@Component
class CountsFromBirth {

    private static final Set<Unit> OF_PREGNANCY = Set.of(Unit.WEEKS_BEFORE_EDD, Unit.WEEKS_GESTATION);

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;
    private final Clock clock;

    CountsFromBirth(Clocks clocks, Timescales timescales, LedgerCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
        this.clock = clock;
    }

    void of(ChildBorn born) {
        clocks.of(born.child()).stream().filter(entry -> entry.isOpen() && !entry.dueAt().isBefore(clock.instant())).forEach(entry -> count(entry, born));
    }

    private void count(ClockEntry entry, ChildBorn born) {
        Timescale rule = timescales.rule(entry.rule(), entry.trigger());
        Optional<Trigger> fromBirth = OF_PREGNANCY.contains(rule.unit()) ? Optional.of(entry.trigger().onTheDay(born.on()))
                : Optional.of(entry.trigger()).filter(trigger -> trigger.isTheDay(born.wasExpected())).map(trigger -> trigger.onTheDay(born.on()));
        fromBirth.ifPresent(trigger -> {
            Instant dueAt = timescales.rule(entry.rule(), trigger).window(trigger, calendar.days()).dueAt();
            if (dueAt.isBefore(LondonTime.startOf(born.on()))) {
                clocks.cancel(entry.rule(), entry.subject(), "The child was born before this was due.", born.by());
            } else {
                clocks.reanchor(entry.rule(), entry.subject(), trigger, "The child was born; until then it counted from the expected date.", born.by());
            }
        });
    }
}
