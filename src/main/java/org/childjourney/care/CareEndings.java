package org.childjourney.care;

import java.time.Instant;
import org.childjourney.allocation.Involvements;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ends with care: the last episode and placement, every duty that hangs on them, and the people who read the record because of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareEndings {

    private final CarePeriodTable table;
    private final CarePlacementTable placements;
    private final PlacementMoveTable moves;
    private final EpisodeBook episodes;
    private final PlacementDuties duties;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;

    CareEndings(CarePeriodTable table, CarePlacementTable placements, PlacementMoveTable moves, EpisodeBook episodes, PlacementDuties duties, CareClocks clocks,
                CareProcesses processes, Involvements involvements, ApplicationEventPublisher events) {
        this.table = table;
        this.placements = placements;
        this.moves = moves;
        this.episodes = episodes;
        this.duties = duties;
        this.clocks = clocks;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
    }

    void withoutCare(CarePeriod period, String why, Instant at, String by) {
        period.end(null, why, at, by);
        nothingWaits(period, why, at, by);
        events.publishEvent(new CareNotBegun(period.id, period.child(), period.journey(), at, by, why));
    }

    void ofCare(CarePeriod period, CareEndReason how, String why, Instant at, String by, boolean noticeGiven) {
        placements.findByCareAndFromAtIsNotNullAndUntilAtIsNull(period.id).ifPresent(last -> {
            last.leave(at, null);
            placements.saveAndFlush(last);
            duties.end(period, last, by, noticeGiven || how == CareEndReason.E2);
        });
        episodes.close(period.id, LondonTime.day(at), how);
        period.end(how, why, at, by);
        table.saveAndFlush(period);
        clocks.meetIfReached(CareClocks.EIGHTEEN, period.id, at, "CareEnded", by);
        nothingWaits(period, why, at, by);
        if (how == CareEndReason.E9) {
            clocks.start(CareClocks.CUSTODY, period.id, period, at, "CareEnded", CareProcesses.CUSTODY, by);
            processes.beginVisit(CareProcesses.CUSTODY, period, CareClocks.CUSTODY);
        }
        events.publishEvent(new CareEnded(period.id, period.child(), period.journey(), at, by, how, why));
    }

    private void nothingWaits(CarePeriod period, String why, Instant at, String by) {
        placements.findByCareAndFromAtIsNullAndDroppedIsFalse(period.id).ifPresent(search -> {
            search.dropped = true;
            placements.saveAndFlush(search);
        });
        moves.findByCareOrderByAskedAt(period.id).forEach(move -> clocks.cancelAll(move.id, why, by));
        clocks.cancelAll(period.id, why, by);
        processes.agreementEnded(period.id);
        processes.careEnded(period.id);
        involvements.end(period.id, at);
    }

    /** The child died: no visit in custody and no letter about a placement is owed any more. */
    void afterDeath(CarePeriod period, String why, String by) {
        processes.cancelCustodyVisit(period.id, why);
        clocks.cancelAll(period.id, why, by);
        placements.findByCareOrderByNumber(period.id).forEach(placement -> {
            clocks.cancelAll(placement.id, why, by);
            processes.noticeCancelled(placement.id);
        });
    }
}
