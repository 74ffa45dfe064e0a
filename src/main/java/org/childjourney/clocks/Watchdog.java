package org.childjourney.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.engine.LiveTimers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody is forgotten: compares every running clock with the timers and escalations that must belong to it, repairs what is safe to
 * repair, and notes the rest for the system operator.
 */
@Service
public class Watchdog {

    private final LiveTimers timers;
    private final LedgerLock lock;
    private final WatchdogNotes notes;
    private final WatchdogRepairs repairs;
    private final LedgerMetrics metrics;
    private final Clock clock;
    private final TransactionTemplate oneSnapshot;

    Watchdog(LiveTimers timers, LedgerLock lock, WatchdogNotes notes, WatchdogRepairs repairs, LedgerMetrics metrics, Clock clock,
            PlatformTransactionManager transactions) {
        this.timers = timers;
        this.lock = lock;
        this.notes = notes;
        this.repairs = repairs;
        this.metrics = metrics;
        this.clock = clock;
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneSnapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Looks once, now. Holds no row of the ledger while it compares, and one at a time while it repairs. */
    public Findings look() {
        timers.refresh();
        Findings findings = oneSnapshot.execute(status -> lock.toLook() ? compareAndRepair(clock.instant()) : Findings.elsewhere(clock.instant()));
        if (!findings.elsewhere()) {
            metrics.looked(findings);
        }
        return findings;
    }

    /** Gives the due warnings of clocks that no diagram times; part of every look, and wanted by itself while time is moved. */
    public void giveWarningsNoDiagramGives() {
        repairs.warnWhereNoDiagramDoes(clock.instant());
    }

    private Findings compareAndRepair(Instant now) {
        UUID look = UUID.randomUUID();
        notes.compare(look, now);
        notes.forget(look, now);
        repairs.warnWhereNoDiagramDoes(now);
        notes.repairable(look).forEach(finding -> {
            if (repairs.repair(finding)) {
                notes.repaired(finding, now);
            }
        });
        return notes.of(look, now);
    }
}
