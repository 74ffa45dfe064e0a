package org.childjourney.care;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/care}: to begin, what they wait for, and that care or a placement is over. */
@Component
class CareProcesses {

    static final String CARE = "careId";
    static final String PLACEMENT = "placementId";
    static final String MOVE = "moveId";
    static final String ENTERING = "entering-care";
    static final String OFFICER = "reviewing-officer";
    static final String PLAN = "care-plan";
    static final String AGREEMENT = "section-20-review";
    static final String ASKING = "agreement-to-care";
    static final String VISIT = "care-visit";
    static final String EIGHTEEN = "care-at-eighteen";
    static final String SEARCH = "find-a-placement";
    static final String PLACEMENT_PLAN = "placement-plan";
    static final String NOTICE = "placement-notice";
    static final String EMERGENCY = "emergency-placement";
    static final String PARENTS_HOME = "parents-home";
    static final String MOVING = "placement-move";
    static final String DISRUPTION = "disruption-meeting";
    static final String SCHOOL = "education-gap";
    static final String ENDING = "ending-care";
    static final String CUSTODY = "custody-visit";

    private final Processes processes;

    CareProcesses(Processes processes) {
        this.processes = processes;
    }

    /** One about the child's care as a whole. */
    void begin(String process, CarePeriod period) {
        processes.start(process, period.journey(), Map.of(CARE, period.id, "childId", period.child()));
    }

    /** @param process of a visit in care, or of the one after it in custody */
    void beginVisit(String process, CarePeriod period, String rule) {
        processes.start(process, period.journey(), Map.of(CARE, period.id, "childId", period.child(), "visitRule", rule));
    }

    /** One about a place. */
    void begin(String process, CarePeriod period, CarePlacement placement) {
        processes.start(process, period.journey(), Map.of(CARE, period.id, "childId", period.child(), PLACEMENT, placement.id));
    }

    void beginNotice(CarePeriod period, CarePlacement placement, String rule, boolean approvalToGive) {
        processes.start(NOTICE, period.journey(), Map.of(CARE, period.id, "childId", period.child(), PLACEMENT, placement.id, "noticeRule", rule,
                "approvalToGive", approvalToGive));
    }

    /** One about a move. */
    void begin(String process, CarePeriod period, PlacementMove move) {
        processes.start(process, period.journey(), Map.of(CARE, period.id, "childId", period.child(), MOVE, move.id));
    }

    void childPlaced(UUID care) {
        processes.tell("care.childPlaced", CARE, care, Map.of());
    }

    void childMoved(UUID move, boolean thirdPlacement) {
        processes.tell("care.childMoved", MOVE, move, Map.of("thirdPlacement", thirdPlacement));
    }

    void permanencePlanMade(UUID care) {
        processes.tell("care.permanencePlanMade", CARE, care, Map.of());
    }

    void intervalChanged(UUID care) {
        processes.tell("care.intervalChanged", CARE, care, Map.of());
    }

    void agreementEnded(UUID care) {
        processes.tell("care.agreementEnded", CARE, care, Map.of());
    }

    void placementEnded(UUID placement) {
        processes.tell("care.placementEnded", PLACEMENT, placement, Map.of());
    }

    void noticeCancelled(UUID placement) {
        processes.tell("care.noticeCancelled", PLACEMENT, placement, Map.of());
    }

    void careEnded(UUID care) {
        processes.tell("care.careEnded", CARE, care, Map.of());
    }

    boolean isRunning(String process, UUID care) {
        return processes.isRunning(process, CARE, care);
    }

    void cancelCustodyVisit(UUID care, String why) {
        processes.cancel(CUSTODY, CARE, care, why);
    }
}
