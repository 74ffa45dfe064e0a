package org.childjourney.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a piece of work in a transaction, and does it anew where another transaction, mostly a timer on this node or another, changed
 * the same rows in between: nothing of the first try is left, and a person need not learn of it.
 */
@Component
class TriesAgain {

    private static final Logger LOG = LoggerFactory.getLogger(TriesAgain.class);
    private static final int TRIES = 5;
    private final TransactionTemplate transaction;

    TriesAgain(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Inside a transaction of the caller there is one try only: what failed there is the caller's to do anew. */
    void inTransaction(Runnable work) {
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (ConcurrencyFailureException | OptimisticLockingException e) {
                if (tried == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
                LOG.debug("Another transaction changed the same rows; try {} begins", tried + 1, e);
            }
        }
    }
}
