package org.childjourney.escalation;

import org.childjourney.access.ChildRestricted;
import org.childjourney.access.RestrictionLifted;
import org.childjourney.allocation.WorkerChanged;
import org.childjourney.foundation.ChildId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a child came to another team, or that only named people may read of it: what is asked about it goes along. */
@Component
class WhoseChild {

    private final EscalationTable escalations;
    private final ApplicationEventPublisher events;

    WhoseChild(EscalationTable escalations, ApplicationEventPublisher events) {
        this.escalations = escalations;
        this.events = events;
    }

    @EventListener
    void hear(WorkerChanged changed) {
        look(changed.child());
    }

    @EventListener
    void hear(ChildRestricted restricted) {
        look(restricted.child());
    }

    @EventListener
    void hear(RestrictionLifted lifted) {
        look(lifted.child());
    }

    private void look(ChildId child) {
        escalations.findByChildOrderByRaisedAt(child.value()).stream().filter(Escalation::isOpen)
                .forEach(escalation -> events.publishEvent(new EscalationChanged(escalation.id())));
    }
}
