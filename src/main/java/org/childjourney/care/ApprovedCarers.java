package org.childjourney.care;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carers who were approved for now are approved in full: the child is visited as often as with any foster carer. */
@Service
@Transactional
public class ApprovedCarers {

    private final CareReading reading;
    private final CarePlacementTable table;
    private final CareProcesses processes;
    private final ApplicationEventPublisher events;

    ApprovedCarers(CareReading reading, CarePlacementTable table, CareProcesses processes, ApplicationEventPublisher events) {
        this.reading = reading;
        this.table = table;
        this.processes = processes;
        this.events = events;
    }

    /** Nothing happens where the child lives there no more. */
    public void approved(UUID placement, Instant at, String by) {
        var home = reading.placement(placement);
        if (home.isLivedIn()) {
            var period = reading.period(home.care);
            home.regulation = null;
            table.saveAndFlush(home);
            processes.intervalChanged(period.id);
            events.publishEvent(period.note(at, by, "CarersApproved", "The carers with whom the child lives are approved."));
        }
    }
}
