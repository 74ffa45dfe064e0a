package org.childjourney.journey;

import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.WorkerChanged;
import org.childjourney.oversight.Supervisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Supervision goes along with a journey: it begins when a worker holds a child with whom we work, and ends with the journey. */
@Component
class SupervisionOnTheJourney {

    private final Supervisions supervisions;
    private final Journeys journeys;
    private final Allocation allocation;

    SupervisionOnTheJourney(Supervisions supervisions, Journeys journeys, Allocation allocation) {
        this.supervisions = supervisions;
        this.journeys = journeys;
        this.allocation = allocation;
    }

    @EventListener
    void on(WorkerChanged changed) {
        if (changed.worker() != null) {
            journeys.openOf(changed.child()).ifPresent(journey -> supervisions.workerHolds(changed.child(), journey, changed.by()));
        }
    }

    @EventListener
    void on(JourneyOpened opened) {
        if (allocation.workerOf(opened.child().toString()) != null) {
            supervisions.workerHolds(opened.child(), opened.journey(), "system");
        }
    }

    @EventListener
    void on(JourneyClosed closed) {
        supervisions.workEnded(closed.child(), "The journey was closed.", closed.by());
    }
}
