package org.childjourney.clocks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody write in the ledger at once, except while a bank holiday recounts it: no clock may be counted with the old calendar
 * and stored after the recount. Whoever writes takes the lock before any row, so that the two never wait for each other in a ring.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerLock {

    private static final long LEDGER = 4_001;
    private static final long WATCHDOG = 4_002;
    private final JdbcClient database;

    LedgerLock(JdbcClient database) {
        this.database = database;
    }

    /** Held with others until the transaction ends. */
    void toWrite() {
        database.sql("select pg_advisory_xact_lock_shared(?)").param(LEDGER).query(row -> {});
    }

    /** Held alone until the transaction ends; waits for every writer to finish. */
    void toRecount() {
        database.sql("select pg_advisory_xact_lock(?)").param(LEDGER).query(row -> {});
    }

    /** Whether this node may look now: false while another one does. */
    boolean toLook() {
        return database.sql("select pg_try_advisory_xact_lock(?)").param(WATCHDOG).query(Boolean.class).single();
    }
}
