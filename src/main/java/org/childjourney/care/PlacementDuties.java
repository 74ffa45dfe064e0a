package org.childjourney.care;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is owed because a placement began or ended: a plan, letters, and a decision where the child went to people nobody has approved for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacementDuties {

    private final CareClocks clocks;
    private final CareProcesses processes;

    PlacementDuties(CareClocks clocks, CareProcesses processes) {
        this.clocks = clocks;
        this.processes = processes;
    }

    /** A short stay away from home needs neither plan nor letters of its own. */
    void begin(CarePeriod period, CarePlacement placement, String by) {
        if (placement.place.temporary()) {
            return;
        }
        start(CareClocks.PLACEMENT_PLAN, CareProcesses.PLACEMENT_PLAN, period, placement, by);
        clocks.start(CareClocks.BEGIN_NOTICE, placement.id, period, placement.fromAt, "PlacementBegan", CareProcesses.NOTICE, by);
        processes.beginNotice(period, placement, CareClocks.BEGIN_NOTICE, placement.approvalToGive());
        if ("23".equals(placement.regulation)) {
            start(CareClocks.EMERGENCY, CareProcesses.EMERGENCY, period, placement, by);
        }
        if ("19".equals(placement.regulation)) {
            start(CareClocks.PARENTS_HOME, CareProcesses.PARENTS_HOME, period, placement, by);
        }
    }

    private void start(String rule, String process, CarePeriod period, CarePlacement placement, String by) {
        clocks.start(rule, placement.id, period, placement.fromAt, "PlacementBegan", process, by);
        processes.begin(process, period, placement);
    }

    /** @param noticeGiven whether those who were told of its start knew of its end before it came */
    void end(CarePeriod period, CarePlacement placement, String by, boolean noticeGiven) {
        clocks.meet(CareClocks.EMERGENCY, placement.id, placement.untilAt, "PlacementEnded", by);
        clocks.cancelAll(placement.id, "The placement ended.", by);
        processes.placementEnded(placement.id);
        processes.noticeCancelled(placement.id);
        if (!noticeGiven && !placement.place.temporary()) {
            clocks.start(CareClocks.END_NOTICE, placement.id, period, placement.untilAt, "PlacementEnded", CareProcesses.NOTICE, by);
            processes.beginNotice(period, placement, CareClocks.END_NOTICE, false);
        }
    }
}
