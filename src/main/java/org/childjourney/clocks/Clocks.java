package org.childjourney.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of every duty that runs or ever ran. Every change happens in the caller's transaction, or not at all. Instants are UTC. */
@Service("clocks")
@Transactional
public class Clocks {

    private final ClockEntries clocks;
    private final LedgerBook book;
    private final Clock clock;

    Clocks(ClockEntries clocks, LedgerBook book, Clock clock) {
        this.clocks = clocks;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Starts a clock, counted by the rule in force on the trigger's London day and the calendar as known now.
     *
     * @return the id of the ledger's row
     * @throws IllegalStateException    if this rule already runs for this record, or has no clock
     * @throws IllegalArgumentException if there is no such rule on that day, or it cannot be counted from such a trigger
     */
    public UUID start(ClockStart start) {
        return book.open(start).id();
    }

    /**
     * The duty was done at an instant: in time up to and including the due instant, late after it.
     *
     * @param at    when it was done, not when it was typed; not in the future
     * @param event what shows that it was done
     * @return false, and nothing changed, if no such clock runs
     */
    public boolean meet(String rule, UUID subject, Instant at, String event, String by) {
        if (at.isAfter(clock.instant())) {
            throw Refused.because("at", at, "A duty cannot have been done in the future; give the moment it was done, at the latest now.");
        }
        return book.hold(rule, subject).map(entry -> book.stop(entry, ClockEntry.Outcome.MET, at, event, null, by)).isPresent();
    }

    /** Notes why the latest late clock of this rule and record is or was late. */
    public void explain(String rule, UUID subject, String reason, String by) {
        book.explain(latest(rule, subject).orElseThrow(() -> neverRan(rule, subject)), reason, by);
    }

    /** The clocks of a record that were missed, or met late, and for which nobody has said why. */
    @Transactional(readOnly = true)
    public List<ClockEntry> lateWithoutReason(UUID subject) {
        Instant now = clock.instant();
        return clocks.findBySubjectOrderByDueAt(subject).stream()
                .filter(entry -> entry.state(now).isLate() && entry.lateReason() == null).toList();
    }

    /** Ends a clock whose duty fell away, and says why; returns false, and changes nothing, if it does not run. */
    public boolean cancel(String rule, UUID subject, String why, String by) {
        return book.hold(rule, subject).map(entry -> book.stop(entry, ClockEntry.Outcome.CANCELLED, clock.instant(), null, why, by)).isPresent();
    }

    /** Ends every clock that runs for a record: it was withdrawn, superseded, the child died or moved. Returns how many. */
    public int cancelAll(UUID subject, String why, String by) {
        var open = book.holdAll(subject);
        open.forEach(entry -> book.stop(entry, ClockEntry.Outcome.CANCELLED, clock.instant(), null, why, by));
        return open.size();
    }

    /** Ends every clock that runs for a child, whatever record it is about: the child died. Returns how many. */
    public int cancelAllOf(ChildId child, String why, String by) {
        var open = book.holdAllOf(child);
        open.forEach(entry -> book.stop(entry, ClockEntry.Outcome.CANCELLED, clock.instant(), null, why, by));
        return open.size();
    }

    /** Closes the running row as replaced and opens a new one from a new trigger; its timers follow. Returns the new row's id. */
    public UUID replace(String rule, UUID subject, Trigger newTrigger, String why, String by) {
        return book.replace(running(rule, subject), newTrigger, why, by).id();
    }

    /** Counts the running row from a new trigger; it stays the same row, its trace says what it was, its timers follow. */
    public void reanchor(String rule, UUID subject, Trigger newTrigger, String why, String by) {
        book.move(running(rule, subject), newTrigger, ClockTrace.What.REANCHORED, why, by);
    }

    /**
     * From now on another process waits for the running clock: the stage that began the duty has passed it on. The old process
     * must no longer hold a timer for it when the transaction ends, and the new one must.
     *
     * @param process null where no diagram waits for it any more: then the watchdog gives the warning
     * @throws IllegalStateException if no such clock runs
     */
    public void handOver(String rule, UUID subject, String process, String by) {
        book.handOver(running(rule, subject), process, by);
    }

    /** Called when the timer at the warning instant fires: says {@link ClockNearsDue} if the clock runs and has not warned yet. */
    public void escalate(String rule, UUID subject) {
        book.hold(rule, subject).filter(entry -> entry.warnedAt() == null).ifPresent(book::warn);
    }

    /**
     * Something happened that cannot wait for the clock's next moment: whoever answers for it is asked now, also when they were
     * asked before or have answered. Nothing happens if no such clock runs.
     *
     * @param what a sentence without personal data, shown to whoever is asked
     */
    public void escalateNow(String rule, UUID subject, String what) {
        book.hold(rule, subject).ifPresent(entry -> book.urge(entry, what));
    }

    /** Called when any timer of a record fires: every clock of the record that has reached its warning and has not warned yet does so now. */
    public void escalateDue(UUID subject) {
        Instant now = clock.instant();
        book.holdAll(subject).stream().filter(entry -> entry.warnedAt() == null && !entry.warnAt().isAfter(now))
                .sorted(Comparator.comparing(ClockEntry::dueAt)).forEach(book::warn);
    }

    /** Two records turned out to be of one child: what ran for the one is the other's. */
    @EventListener
    public void on(RecordsJoined joined) {
        book.join(joined.joined(), joined.child(), joined instanceof JourneyEvent event ? event.by() : "system");
    }

    /** For a diagram's timer: when to warn. Of the running clock, else of the last one. */
    public Date warnAt(String rule, String subject) {
        return Date.from(forDiagram(rule, subject).warnAt());
    }

    /** For the due date of a diagram's task. Of the running clock, else of the last one. */
    public Date dueAt(String rule, String subject) {
        return Date.from(forDiagram(rule, subject).dueAt());
    }

    /** Whether this rule's clock runs for the record, late or not. */
    @Transactional(readOnly = true)
    public boolean isRunning(String rule, UUID subject) {
        return clocks.existsByRuleAndSubjectAndOutcomeIsNull(rule, subject);
    }

    /** The running row of a rule and record, else the last one there was. */
    @Transactional(readOnly = true)
    public Optional<ClockEntry> latest(String rule, UUID subject) {
        return clocks.latest(rule, subject, Limit.of(1)).stream().findFirst();
    }

    /** Every clock a child ever had, earliest due first. */
    @Transactional(readOnly = true)
    public List<ClockEntry> of(ChildId child) {
        return clocks.findByChildOrderByDueAt(child.value());
    }

    /** Every clock a record ever had, earliest due first. */
    @Transactional(readOnly = true)
    public List<ClockEntry> about(UUID subject) {
        return clocks.findBySubjectOrderByDueAt(subject);
    }

    /** The clocks a search is about, page by page, earliest due first. */
    @Transactional(readOnly = true)
    public Page<ClockEntry> search(ClockSearch search, int page, int size) {
        return clocks.findAll(search.at(clock.instant()), PageRequest.of(page, size, Sort.by("dueAt", "id")));
    }

    /** Everything that was ever done to one clock, in order. */
    @Transactional(readOnly = true)
    public List<ClockTrace> traces(UUID clockId) {
        return book.traces(clockId);
    }

    private ClockEntry forDiagram(String rule, String subject) {
        UUID record = UUID.fromString(subject);
        return latest(rule, record).orElseThrow(() -> neverRan(rule, record));
    }

    private ClockEntry running(String rule, UUID subject) {
        return book.hold(rule, subject).orElseThrow(() -> neverRan(rule, subject));
    }

    private static IllegalStateException neverRan(String rule, UUID subject) {
        return new IllegalStateException("The clock " + rule + " does not run for " + subject + "; start it before anything asks for its dates.");
    }
}
