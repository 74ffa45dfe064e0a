package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties towards a child in care: subject is the period for what hangs on care, the placement for what hangs on the place, the move for what hangs on that. */
@Component
class CareClocks {

    static final String OFFICER = "lac-notify-iro";
    static final String PERMANENCE = "permanence-plan-4m";
    static final String PLAN = "care-plan-10wd";
    static final String AGREEMENT = "s20-under-pressure-review";
    static final String EIGHTEEN = "lac-18";
    static final String PLACEMENT_PLAN = "placement-plan-5wd";
    static final String BEGIN_NOTICE = "placement-notify-5wd";
    static final String END_NOTICE = "placement-end-notice-10wd";
    static final String EMERGENCY = "emergency-foster-6wd";
    static final String PARENTS_HOME = "placement-parent-assess-10wd";
    static final String DISRUPTION = "placement-move-disruption";
    static final String SCHOOL = "education-gap-20sd";
    static final String CUSTODY = "ex-LAC-custody-visit-10wd";

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;
    private final Clock clock;

    CareClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
        this.clock = clock;
    }

    void start(String rule, UUID subject, CarePeriod period, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, subject, period.child(), period.journey(), trigger, event, process, by));
    }

    void start(String rule, UUID subject, CarePeriod period, Instant from, String event, String process, String by) {
        start(rule, subject, period, Trigger.at(from), event, process, by);
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    /** For a birthday: met when it has come, and nothing happens before. */
    void meetIfReached(String rule, UUID subject, Instant at, String event, String by) {
        if (clocks.latest(rule, subject).filter(entry -> entry.isOpen() && !at.isBefore(entry.dueAt())).isPresent()) {
            clocks.meet(rule, subject, at, event, by);
        }
    }

    void cancel(String rule, UUID subject, String why, String by) {
        clocks.cancel(rule, subject, why, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    /** No diagram waits for it any more, but it still runs: the ledger itself gives the warning. */
    void goesOnWithoutTask(String rule, UUID subject, String by) {
        if (clocks.isRunning(rule, subject)) {
            clocks.handOver(rule, subject, null, by);
        }
    }

    void warn(UUID subject) {
        clocks.escalateDue(subject);
    }

    /** The visit that is due to the child; empty between two. */
    Optional<ClockEntry> visitOf(UUID care) {
        return clocks.about(care).stream().filter(entry -> entry.isOpen() && entry.rule().startsWith("lac-visit-")).findFirst();
    }

    Instant dueIfFrom(String rule, Instant from) {
        var trigger = Trigger.at(from);
        return timescales.rule(rule, trigger).window(trigger, calendar.days()).dueAt();
    }

    boolean isLate(ClockEntry entry) {
        return clock.instant().isAfter(entry.dueAt());
    }

    /** When a duty falls due, in words. */
    String due(String rule, UUID subject) {
        return LondonTime.due(clocks.dueAt(rule, subject.toString()).toInstant());
    }
}
