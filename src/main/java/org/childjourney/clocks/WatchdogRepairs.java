package org.childjourney.clocks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.engine.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts right what is safe to put right, each in its own short transaction that rather gives up than makes anyone wait. */
@Component
class WatchdogRepairs {

    private static final Logger LOG = LoggerFactory.getLogger(WatchdogRepairs.class);
    private static final String WITHOUT_DIAGRAM = """
            select id from clocks where outcome is null and warned_at is null and (process is null or timer_comes_later) and warn_at <= ?
            order by warn_at limit 1000""";

    private final ClockEntries clocks;
    private final LedgerBook book;
    private final Timers timers;
    private final JdbcClient database;
    private final TransactionTemplate alone;

    WatchdogRepairs(ClockEntries clocks, LedgerBook book, Timers timers, JdbcClient database, PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.book = book;
        this.timers = timers;
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Gives the due warnings of clocks that no diagram times, or not yet: for them the watchdog is the timer. */
    void warnWhereNoDiagramDoes(Instant now) {
        database.sql(WITHOUT_DIAGRAM).param(Timestamp.from(now)).query(UUID.class).list().forEach(id -> attempt(id, this::warn));
    }

    /** Gives a warning that was never given, or sets timers and due dates to what the ledger says; false if that did not work this time. */
    boolean repair(WatchdogNotes.Repairable finding) {
        return attempt(finding.clock(), finding.kind() == Difference.WARNING_NEVER_GIVEN ? this::warn : this::reset);
    }

    private boolean attempt(UUID clockId, java.util.function.Consumer<ClockEntry> work) {
        try {
            alone.executeWithoutResult(status -> {
                database.sql("set local lock_timeout = '2s'").update();
                clocks.findById(clockId).flatMap(seen -> book.hold(seen.rule(), seen.subject())).ifPresent(work);
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The watchdog could not repair clock {} this time and will try again", clockId, e);
            return false;
        }
    }

    private void warn(ClockEntry clock) {
        if (clock.warnedAt() == null) {
            book.warn(clock);
        }
    }

    private void reset(ClockEntry clock) {
        timers.reset(List.of(LedgerBook.dates(clock)));
    }
}
