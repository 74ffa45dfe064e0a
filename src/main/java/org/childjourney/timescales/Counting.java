package org.childjourney.timescales;

import static org.childjourney.timescales.LondonTime.endOf;
import static org.childjourney.timescales.LondonTime.startOf;
import static org.childjourney.timescales.Unit.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Every way the law counts time, each with how its due instant is found. Days are London days and end at 24:00; hours run on UTC instants. */
public enum Counting {
    WD0("working days; the trigger day is day 0", Set.of(WORKING_DAYS), (r, t, d) -> endOf(d.after(t.dayZero(), r.amount()))),
    ELAPSED("elapsed hours; nights, weekends and clock changes included", Set.of(HOURS), (r, t, d) -> t.moment().plus(Duration.ofHours(r.amount()))),
    ELAPSED_UTC("elapsed hours; nights, weekends and clock changes included", Set.of(HOURS), (r, t, d) -> t.moment().plus(Duration.ofHours(r.amount()))),
    CD0("calendar days; the trigger day is day 0", Set.of(CALENDAR_DAYS), (r, t, d) -> endOf(t.dayZero().plusDays(r.amount()))),
    WK("weeks of seven days; the trigger day is day 0", Set.of(WEEKS), (r, t, d) -> endOf(t.dayZero().plusWeeks(r.amount()))),
    MON("the same day of a later month, or that month's last", Set.of(MONTHS), (r, t, d) -> endOf(t.dayZero().plusMonths(r.amount()))),
    DAY1("the trigger day is day 1", Set.of(CALENDAR_DAYS, WEEKS, MONTHS, COURT_DAYS), (r, t, d) -> endOf(lastDay(t.dayZero(), r, d))),
    BEFORE("counted back from a booked event or expected date", Set.of(WORKING_DAYS, CALENDAR_DAYS, WEEKS, WEEKS_BEFORE_EDD), (r, t, d) -> endOf(back(t.eventDay(), r, d))),
    ORDER("the end written in the court order; never computed", Set.of(Unit.ORDER, CALENDAR_DAYS, MONTHS), (r, t, d) -> t.orderEnd()),
    AGE("when the birthday begins", Set.of(EVENT_DATE), (r, t, d) -> startOf(t.birthday(r.age()))),
    WINDOW("a window of months around the birthday", Set.of(MONTHS), (r, t, d) -> endOf(t.birthday(r.age()).plusMonths(r.amount() + r.opens().amount()))),
    FROM_GESTATION("weeks of pregnancy, counted from 40 weeks before the expected date", Set.of(WEEKS_GESTATION), (r, t, d) -> endOf(gestation(t.eventDay(), r))),
    SCHOOLDAY("days of the child's own school", Set.of(SCHOOL_DAYS, BEFORE_NEXT_SCHOOL_DAY), Counting::school),
    TERM("terms of the child's own school; the running term is the first", Set.of(TERMS), (r, t, d) -> endOf(t.school().endOfTerm(t.day(), r.amount()))),
    CFG("days, working or calendar as the council sets; the trigger day is day 0", Set.of(DAYS_UNIT_CONFIGURABLE, WORKING_DAYS, CALENDAR_DAYS),
            (r, t, d) -> (r.unit() == CALENDAR_DAYS ? CD0 : WD0).due.of(r, t, d)),
    NEXTWD("09:00 on the next working day", Set.of(START_OF_NEXT_WORKING_DAY), (r, t, d) -> LondonTime.at(d.next(t.dayZero()), LondonTime.NINE)),
    NONE("at once: by the end of the same day where one is set", Set.of(Unit.NONE, ASAP, SAME_DAY), (r, t, d) -> endOf(t.dayZero())),
    LOOKBACK("looks back from the trigger; no clock", Set.of(MONTHS, Unit.NONE), null),
    GATE("a decision that must come first; no clock", Set.of(Unit.NONE), null),
    RULE("a rule of practice; no clock", Set.of(Unit.NONE, AGENCIES), null);

    /** Finds the due instant of a rule. */
    private interface Due {
        Instant of(Timescale rule, Trigger trigger, WorkingDays days);
    }

    private final String words;
    private final Set<Unit> units;
    private final Due due;

    Counting(String words, Set<Unit> units, Due due) {
        this.words = words;
        this.units = units;
        this.due = due;
    }

    /** How it counts, in a few words for people. */
    public String words() {
        return words;
    }

    /** The units this way of counting can count. */
    public Set<Unit> units() {
        return units;
    }

    boolean hasClock(Unit unit) {
        return due != null && unit != Unit.NONE && unit != ASAP;
    }

    Instant due(Timescale rule, Trigger trigger, WorkingDays days) {
        return due.of(rule, trigger, days);
    }

    /** When the duty began to run. Where an event or order does not say since when, the window is as long as the amount. */
    Instant start(Timescale rule, Trigger trigger, Instant dueAt, WorkingDays days) {
        return switch (this) {
            case WINDOW -> startOf(trigger.birthday(rule.age()).plusMonths(rule.opens().amount()));
            case FROM_GESTATION -> pregnancyStart(rule, trigger);
            case BEFORE -> trigger.startIsKnown() ? trigger.triggerInstant() : startOf(back(LondonTime.dueDay(dueAt), rule, days));
            case ORDER -> trigger.startIsKnown() ? trigger.triggerInstant() : backFromOrder(rule, dueAt);
            default -> trigger.triggerInstant();
        };
    }

    private static LocalDate lastDay(LocalDate first, Timescale rule, WorkingDays days) {
        return switch (rule.unit()) {
            case COURT_DAYS -> days.after(first, rule.amount() - 1);
            case WEEKS -> first.plusWeeks(rule.amount()).minusDays(1);
            case MONTHS -> dayBeforeAnniversary(first, rule.amount());
            default -> first.plusDays(rule.amount() - 1L);
        };
    }

    /** Where the later month has no such day its last day ends the period, for no anniversary begins within it. */
    private static LocalDate dayBeforeAnniversary(LocalDate first, int months) {
        var later = first.plusMonths(months);
        return later.getDayOfMonth() == first.getDayOfMonth() ? later.minusDays(1) : later;
    }

    private static LocalDate back(LocalDate event, Timescale rule, WorkingDays days) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> days.before(event, rule.amount());
            case CALENDAR_DAYS -> event.minusDays(rule.amount());
            default -> event.minusWeeks(rule.amount());
        };
    }

    /** A rule that says when its window opens is due at the end of pregnancy; else at the week of pregnancy it names. */
    private static LocalDate gestation(LocalDate expected, Timescale rule) {
        return rule.opens() == null ? expected.minusWeeks(40L - rule.amount()) : expected;
    }

    private static Instant pregnancyStart(Timescale rule, Trigger trigger) {
        var weeks = rule.opens() == null ? 0 : rule.opens().amount();
        var opens = startOf(trigger.eventDay().minusWeeks(40L - weeks));
        return trigger.startIsKnown() && trigger.triggerInstant().isAfter(opens) ? trigger.triggerInstant() : opens;
    }

    private static Instant backFromOrder(Timescale rule, Instant end) {
        var local = end.atZone(LondonTime.ZONE);
        return switch (rule.unit()) {
            case CALENDAR_DAYS -> local.minusDays(rule.amount()).toInstant();
            case MONTHS -> local.minusMonths(rule.amount()).toInstant();
            default -> end;
        };
    }

    private static Instant school(Timescale rule, Trigger trigger, WorkingDays days) {
        var school = trigger.school();
        if (rule.unit() == SCHOOL_DAYS) {
            return endOf(school.after(trigger.day(), rule.amount(), days));
        }
        var today = LondonTime.at(trigger.day(), school.opens());
        var opensToday = school.isOpen(trigger.day(), days) && today.isAfter(trigger.triggerInstant());
        return opensToday ? today : LondonTime.at(school.after(trigger.day(), 1, days), school.opens());
    }
}
