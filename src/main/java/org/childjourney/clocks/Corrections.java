package org.childjourney.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects wrong triggers. What would make late work look timely is only proposed, and another person decides. */
@Service
@Transactional
public class Corrections {

    private static final BinaryOperator<ClockEntry> LATEST =
            BinaryOperator.maxBy(Comparator.comparing(ClockEntry::isOpen).thenComparing(ClockEntry::recordedAt));

    private final CorrectionRows corrections;
    private final ClockEntries clocks;
    private final LedgerCalendar calendar;
    private final LedgerBook book;
    private final LedgerLock lock;
    private final Clock clock;

    Corrections(CorrectionRows corrections, ClockEntries clocks, LedgerCalendar calendar, LedgerBook book, LedgerLock lock, Clock clock) {
        this.corrections = corrections;
        this.clocks = clocks;
        this.calendar = calendar;
        this.book = book;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Counts the clocks from the right trigger: at once, or, if one would stop being missed or met late, only after another person
     * authorised it. Cancelled and replaced clocks keep what they are.
     */
    public Correction correct(CorrectionAsked asked) {
        lock.toWrite();
        var wrong = wrongClocks(asked);
        var correction = corrections.save(new Correction(asked, wrong.size(), noLongerLate(wrong, asked), clock.instant()));
        if (!correction.isWaiting()) {
            apply(wrong, asked, asked.why(), asked.by());
        }
        return correction;
    }

    /** Carries out a proposed correction. Never by the person who proposed it. */
    public Correction authorise(UUID id, String why, String by) {
        lock.toWrite();
        Correction correction = decide(id, Correction.State.AUTHORISED, why, by);
        CorrectionAsked asked = correction.asked();
        var wrong = wrongClocks(asked);
        correction.changed(wrong.size(), noLongerLate(wrong, asked));
        apply(wrong, asked, asked.why() + " (proposed by " + asked.by() + ")", by);
        return correction;
    }

    /** Leaves everything as it is and says why. Never by the person who proposed it. */
    public Correction refuse(UUID id, String why, String by) {
        return decide(id, Correction.State.REFUSED, why, by);
    }

    /** What waits for a manager, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> waiting() {
        return corrections.findByStateOrderByProposedAt(Correction.State.PROPOSED);
    }

    /** All corrections asked for between two London days, both included, and their count. */
    @Transactional(readOnly = true)
    public CorrectionReport report(LocalDate from, LocalDate to) {
        return CorrectionReport.of(corrections.between(LondonTime.startOf(from), LondonTime.endOf(to)));
    }

    private Correction decide(UUID id, Correction.State decision, String why, String by) {
        Correction correction = corrections.hold(id).orElseThrow(() -> Refused.because("id", id, "There is no such correction."));
        if (!correction.isWaiting()) {
            throw Refused.because("id", id, "This correction does not wait for a decision any more; it is " + correction.state().name().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        if (correction.proposedBy().equals(by)) {
            throw new NotAllowed("You proposed this correction, so another manager must decide on it.");
        }
        if (why == null || why.isBlank()) {
            throw Refused.because("why", why, "Say in a sentence why you decide so.");
        }
        correction.decide(decision, why.strip(), by, clock.instant());
        return correction;
    }

    /** Of each rule the running clock, else the last one met. */
    private Collection<ClockEntry> wrongClocks(CorrectionAsked asked) {
        var rows = asked.rule() == null
                ? clocks.holdRunningOrMetOfEvent(asked.subject(), asked.event())
                : clocks.holdRunningOrMet(asked.subject(), asked.rule());
        var found = rows.stream().collect(Collectors.toMap(ClockEntry::rule, c -> c, LATEST)).values();
        if (found.isEmpty()) {
            throw Refused.because(asked.rule() == null ? "event" : "rule", asked.rule() == null ? asked.event() : asked.rule(),
                    "No running or met clock of this record hangs on it; give the rule or the event as the ledger has it.");
        }
        return found;
    }

    private int noLongerLate(Collection<ClockEntry> wrong, CorrectionAsked asked) {
        var now = clock.instant();
        return (int) wrong.stream().filter(c -> c.state(now).isLate()
                && !c.stateIfDue(calendar.count(c.rule(), asked.newTrigger()).window().dueAt(), now).isLate()).count();
    }

    private void apply(Collection<ClockEntry> wrong, CorrectionAsked asked, String why, String by) {
        wrong.forEach(c -> book.move(c, asked.newTrigger(), ClockTrace.What.CORRECTED, why, by));
    }
}
