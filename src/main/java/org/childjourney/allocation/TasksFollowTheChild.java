package org.childjourney.allocation;

import org.childjourney.access.ChildRestricted;
import org.childjourney.access.RestrictionLifted;
import org.childjourney.engine.TaskOffers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a child changes team, or the record is restricted or opened again, the child's open tasks go along in the same transaction. */
@Component
class TasksFollowTheChild {

    private final TaskOffers offers;

    TasksFollowTheChild(TaskOffers offers) {
        this.offers = offers;
    }

    @EventListener
    void on(WorkerChanged changed) {
        offers.offerAgain(changed.child());
    }

    @EventListener
    void on(ChildRestricted restricted) {
        offers.offerAgain(restricted.child());
    }

    @EventListener
    void on(RestrictionLifted lifted) {
        offers.offerAgain(lifted.child());
    }
}
