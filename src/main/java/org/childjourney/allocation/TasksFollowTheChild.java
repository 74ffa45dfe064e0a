package org.childjourney.allocation;

import org.childjourney.access.ChildRestricted;
import org.childjourney.access.RestrictionLifted;
import org.childjourney.access.StaffListChanged;
import org.childjourney.engine.TaskOffers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When a child changes team, or the record is restricted or opened again, or the child's worker leaves, the child's open tasks go
 * along in the same transaction: at its very end, when the engine has written what else changed.
 */
@Component
class TasksFollowTheChild {

    private final TaskOffers offers;
    private final Caseloads caseloads;

    TasksFollowTheChild(TaskOffers offers, Caseloads caseloads) {
        this.offers = offers;
        this.caseloads = caseloads;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkerChanged changed) {
        offers.offerAgain(changed.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ChildRestricted restricted) {
        offers.offerAgain(restricted.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RestrictionLifted lifted) {
        offers.offerAgain(lifted.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(StaffListChanged changed) {
        caseloads.childrenOf(changed.username()).forEach(offers::offerAgain);
    }
}
