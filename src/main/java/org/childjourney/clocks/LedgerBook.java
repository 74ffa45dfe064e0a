package org.childjourney.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.engine.ClockDates;
import org.childjourney.engine.Timers;
import org.childjourney.engine.TimersInModels;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pen: every line written in the ledger is written here, together with its trace, its event and the timers that follow it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerBook {

    private final ClockEntries clocks;
    private final ClockTraces traces;
    private final LedgerCalendar calendar;
    private final LedgerLock lock;
    private final Timers timers;
    private final TimersInModels models;
    private final ApplicationEventPublisher events;

    LedgerBook(ClockEntries clocks, ClockTraces traces, LedgerCalendar calendar, LedgerLock lock, Timers timers, TimersInModels models,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.traces = traces;
        this.calendar = calendar;
        this.lock = lock;
        this.timers = timers;
        this.models = models;
        this.events = events;
    }

    Optional<ClockEntry> hold(String rule, UUID subject) {
        lock.toWrite();
        return clocks.hold(rule, subject);
    }

    List<ClockEntry> holdAll(UUID subject) {
        lock.toWrite();
        return clocks.holdAllOpen(subject);
    }

    List<ClockEntry> holdAllOf(ChildId child) {
        lock.toWrite();
        return clocks.holdAllOpenOf(child.value());
    }

    ClockEntry open(ClockStart start) {
        lock.toWrite();
        if (clocks.existsByRuleAndSubjectAndOutcomeIsNull(start.rule(), start.subject())) {
            throw runsAlready(start, null);
        }
        var counted = calendar.count(start.rule(), start.trigger());
        var task = start.process() == null ? null : models.taskOf(start.process(), start.rule()).orElse(null);
        var entry = new ClockEntry(start, task, counted.rule(), counted.window(), calendar.now());
        try {
            clocks.saveAndFlush(entry);
        } catch (DataIntegrityViolationException e) {
            throw String.valueOf(e.getMessage()).contains("one_open_clock") ? runsAlready(start, e) : e;
        }
        trace(entry, ClockTrace.What.STARTED, start.event(), start.by());
        return entry;
    }

    ClockEntry stop(ClockEntry entry, ClockEntry.Outcome how, Instant at, String event, String why, String by) {
        entry.stop(how, at, event, why, by);
        trace(entry, ClockTrace.What.valueOf(how.name()), event == null ? why : event, by);
        tell(entry, new ClockStopped(entry));
        return entry;
    }

    ClockEntry replace(ClockEntry old, Trigger trigger, String why, String by) {
        stop(old, ClockEntry.Outcome.REPLACED, calendar.now(), null, why, by);
        clocks.saveAndFlush(old);
        var next = open(new ClockStart(old.rule(), old.subject(), old.child(), old.journey(), trigger, old.triggerEvent(), old.process(), by,
                old.timerComesLater()));
        timers.reset(List.of(dates(next)));
        return next;
    }

    void move(ClockEntry entry, Trigger trigger, ClockTrace.What what, String why, String by) {
        var counted = calendar.count(entry.rule(), trigger);
        move(entry, trigger, counted, what, why, by);
        timers.reset(List.of(dates(entry)));
    }

    /** Moves one row without its timers: for whoever moves many and resets the timers together. */
    void move(ClockEntry entry, Trigger trigger, LedgerCalendar.Counted counted, ClockTrace.What what, String why, String by) {
        Instant before = entry.dueAt();
        String oldTrigger = entry.triggeredBy();
        entry.move(trigger, counted.rule().version(), counted.window(), calendar.now());
        traces.save(new ClockTrace(entry, what, oldTrigger, before, why, by, calendar.now()));
        tell(entry, new ClockMoved(entry, before, entry.dueAt()));
    }

    void warn(ClockEntry entry) {
        entry.warned(calendar.now());
        trace(entry, ClockTrace.What.WARNED, null, "system");
        tell(entry, new ClockNearsDue(entry));
    }

    void handOver(ClockEntry entry, String process, String by) {
        String before = entry.process();
        entry.belongTo(process, process == null ? null : models.taskOf(process, entry.rule()).orElse(null));
        trace(entry, ClockTrace.What.HANDED_OVER, (before == null ? "No diagram" : before) + " passed it on to " + (process == null ? "the watchdog" : process), by);
    }

    /** A clock that has not warned yet counts as warned: its own moment would say less. */
    void urge(ClockEntry entry, String what) {
        if (entry.warnedAt() == null) {
            warn(entry);
        }
        trace(entry, ClockTrace.What.URGED, what, "system");
        tell(entry, new ClockIsUrgent(entry, what));
    }

    void join(ChildId joined, ChildId known, String by) {
        lock.toWrite();
        clocks.findByChildOrderByDueAt(joined.value()).forEach(entry -> {
            entry.belongTo(known);
            trace(entry, ClockTrace.What.JOINED, "The records of one child were joined; it stood under " + joined, by);
        });
    }

    void explain(ClockEntry entry, String why, String by) {
        new Answers()
                .require(entry.state(calendar.now()).isLate(), "reason", why, "The clock " + entry.rule() + " was not late, so there is nothing to explain.")
                .require(why != null && !why.isBlank(), "reason", why, "Say in a sentence why it was late.")
                .orRefuse();
        entry.explain(why.strip());
        trace(entry, ClockTrace.What.EXPLAINED, why.strip(), by);
        tell(entry, new ClockExplained(entry));
    }

    List<ClockTrace> traces(UUID clock) {
        return traces.findByClockOrderByNumber(clock);
    }

    static ClockDates dates(ClockEntry entry) {
        return new ClockDates(entry.rule(), entry.subject(), entry.warnAt(), entry.dueAt());
    }

    /** Those who hear of clocks ask whose child it is; a duty of the whole service has nobody but its own diagram. */
    private void tell(ClockEntry entry, Object event) {
        if (entry.child() != null) {
            events.publishEvent(event);
        }
    }

    private void trace(ClockEntry entry, ClockTrace.What what, String why, String by) {
        traces.save(new ClockTrace(entry, what, why, by, calendar.now()));
    }

    private static IllegalStateException runsAlready(ClockStart start, Exception cause) {
        return new IllegalStateException("The clock " + start.rule() + " already runs for " + start.subject()
                + "; meet, cancel or replace it before another one starts.", cause);
    }
}
