package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of one rule: what must be done by when, how that is counted, where it comes from and how sure we are of it.
 *
 * @param id             its lasting name, such as {@code icpc-15wd}
 * @param version        which edition, such as {@code 1}, or {@code 1+york-2026} where a council's override applies
 * @param stage          the part of the journey it belongs to
 * @param trigger        what starts it, in words
 * @param requiredAction what must have been done, in words
 * @param amount         how many of the unit; 0 where none is counted
 * @param unit           of what
 * @param counting       how it is counted
 * @param recurrence     {@code once}, {@code repeat}, {@code event} and so on
 * @param responsible    who must do it
 * @param escalateTo     who hears of it; a proposal of the reference file
 * @param consequences   exceptions and traps
 * @param basis          statute, regulation, guidance, local
 * @param configurable   what a council may change
 * @param source         the law or document, with paragraph
 * @param edition        which edition was read, and how
 * @param returnItem     the field of a statutory return it feeds
 * @param evidence       how sure we are of the figure
 * @param age            the birthday meant, for ages and birthday windows; 0 elsewhere
 * @param opens          when it may first be done, counted from the trigger; null where at once
 * @param effectiveFrom  first London trigger day of this version; null where open
 * @param effectiveTo    last London trigger day of this version; null where open
 * @param warnings       when to warn; empty for the default
 * @param ladder         name of the escalation ladder
 */
public record Timescale(String id, String version, String stage, String trigger, String requiredAction, int amount, Unit unit,
        Counting counting, String recurrence, String responsible, String escalateTo, String consequences, String basis,
        Configurable configurable, String source, String edition, String returnItem, Evidence evidence, int age, Span opens,
        LocalDate effectiveFrom, LocalDate effectiveTo, List<Span> warnings, String ladder) {

    /** What a council may change: nothing, only to something tighter, anything, or nothing because an event or a court sets it. */
    public enum Configurable { FIXED, FLOOR, LOCAL, EVENT }

    /** How sure we are of the figure. */
    public enum Evidence {
        R("the figure was read in a source"), P("the rule was read, a detail was not"), K("expert knowledge, not re-read"), D("no source: a default the council must set");

        private final String words;

        Evidence(String words) {
            this.words = words;
        }

        /** What the mark means, for people. */
        public String words() {
            return words;
        }
    }

    public Timescale {
        warnings = List.copyOf(warnings);
    }

    /** What people call the duty, in a few words, such as "Child seen within five working days". */
    public String inWords() {
        String name = DutyNames.of(id);
        return name == null ? requiredAction : name;
    }

    /** Whether this rule has a due instant. Gates, rules of practice and lookbacks, and duties "at once" without a day, have none. */
    public boolean hasClock() {
        return counting.hasClock(unit);
    }

    /**
     * From when to when the duty runs, and when to warn. Instants in UTC; whole days end at 24:00 London time.
     *
     * @throws IllegalStateException if the rule has no clock
     * @throws WrongTrigger          if it cannot be counted from such a trigger
     * @throws BeyondTheCalendar     if it reaches a day whose bank holidays or school terms are not known
     */
    public Window window(Trigger trigger, WorkingDays days) {
        if (!hasClock()) {
            throw new IllegalStateException("The rule " + id + " has no clock and so no due date: it is " + kindWithoutClock() + " (" + requiredAction + ").");
        }
        try {
            var due = counting.due(this, trigger, days);
            var start = counting.start(this, trigger, due, days);
            return new Window(start, new Warnings(this, start, due, days).all(), due);
        } catch (WrongTrigger e) {
            throw new WrongTrigger(this, trigger, e);
        }
    }

    /**
     * The first London day on which an earlier case counts, for a rule that looks back from a day; the day itself is the last.
     * The year 1 where the rule looks back without limit.
     *
     * @throws IllegalStateException if the rule does not look back
     */
    public LocalDate lookbackStart(LocalDate day) {
        if (counting != Counting.LOOKBACK) {
            throw new IllegalStateException("The rule " + id + " does not look back: it counts " + counting.words() + ".");
        }
        return unit == Unit.MONTHS ? day.minusMonths(amount) : LocalDate.of(1, 1, 1);
    }

    /** Whether this version applies to a duty triggered on a London day. */
    public boolean inForceOn(LocalDate triggerDay) {
        return (effectiveFrom == null || !triggerDay.isBefore(effectiveFrom)) && (effectiveTo == null || !triggerDay.isAfter(effectiveTo));
    }

    /** How long, in words, such as {@code 15 working days}; empty where nothing is counted. */
    public String howLong() {
        return unit.hasAmount() && amount > 0 ? unit.words(amount) : age > 0 ? "age " + age : "";
    }

    boolean countsWorkingDaysOn() {
        return counting == Counting.WD0 || counting == Counting.CFG && unit != Unit.CALENDAR_DAYS || unit == Unit.COURT_DAYS;
    }

    /** Whether it runs day and night, as hours and duties of the same day do; others wait for the office to open. */
    public boolean runsDayAndNight() {
        return runsByTheHour() || counting == Counting.NONE;
    }

    boolean runsByTheHour() {
        return switch (counting) {
            case ELAPSED, ELAPSED_UTC, NEXTWD, ORDER -> true;
            default -> unit == Unit.BEFORE_NEXT_SCHOOL_DAY;
        };
    }

    private String kindWithoutClock() {
        return switch (counting) {
            case GATE -> "a gate, a decision that must come first";
            case LOOKBACK -> "a lookback, which asks what happened before";
            case RULE -> "a rule of practice";
            default -> "a duty to be done at once, without a date";
        };
    }

    /** A source as people read it: the words, without the web addresses at which they were read. */
    public static String inWords(String source) {
        return source == null ? null : source.replaceAll("\\s*\\[https?://[^\\]]*\\]", "");
    }
}
