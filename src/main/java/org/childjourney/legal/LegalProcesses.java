package org.childjourney.legal;

import java.util.List;
import java.util.Map;
import org.childjourney.engine.Processes;
import org.childjourney.engine.TaskOffers;
import org.springframework.stereotype.Component;

/** What the application tells the diagrams in {@code bpmn/legal}: each family has one process at a time, and the tracker beside it. */
@Component
class LegalProcesses {

    static final String GATEWAY = "legal-gateway";
    static final String LETTER = "letter-before-proceedings";
    static final String PRE_PROCEEDINGS = "pre-proceedings";
    static final String APPLICATION = "court-application";
    static final String PROCEEDINGS = "care-proceedings";
    static final String TRACKER = "legal-tracker";
    static final String ORDER = "court-order";
    static final String ID = "legalCaseId";
    static final String LEAD = "leadPartId";
    static final String ORDER_ID = "courtOrderId";

    private final Processes processes;
    private final TaskOffers offers;

    LegalProcesses(Processes processes, TaskOffers offers) {
        this.processes = processes;
        this.offers = offers;
    }

    void begin(String process, ChildInLegalCase lead) {
        processes.start(process, lead.journey(), about(lead, LegalClocks.SIXTEEN_WEEKS));
    }

    /** More time was authorised: the work with the parents goes on at its reviews. */
    void goOnAtTheReviews(ChildInLegalCase lead) {
        processes.startAt(PRE_PROCEEDINGS, lead.journey(), about(lead, LegalClocks.EXTENSION), "userTask_reviewTheChanges");
    }

    /** Another child leads: every process about the case is about that child's clocks and people from now on. */
    void lead(ChildInLegalCase next) {
        processes.setReference(ID, next.legalCase, LEAD, next.id);
        processes.setReference(ID, next.legalCase, "childId", next.child());
        offers.offerAgain(next.child());
    }

    void cancelTracker(LegalCase legalCase) {
        processes.cancel(TRACKER, ID, legalCase.id, "The case is over");
    }

    /** The last child left from outside: no work is left for the family. */
    void cancelAll(LegalCase legalCase) {
        List.of(GATEWAY, LETTER, PRE_PROCEEDINGS, APPLICATION, PROCEEDINGS, TRACKER)
                .forEach(process -> processes.cancel(process, ID, legalCase.id, "Every child has left the case"));
    }

    void begin(CourtOrder order) {
        processes.start(ORDER, order.journey(), Map.of(ORDER_ID, order.id, "childId", order.child(), "orderRule", order.rule()));
    }

    /** The order is over by something that happened elsewhere. */
    void orderEnded(CourtOrder order) {
        processes.tell("legal.orderEnded", ORDER_ID, order.id, Map.of());
    }

    /** @param weeksRule by which pre-proceedings end; the other diagrams do not ask for it */
    private static Map<String, Object> about(ChildInLegalCase lead, String weeksRule) {
        return Map.of(ID, lead.legalCase, LEAD, lead.id, "childId", lead.child(), "weeksRule", weeksRule);
    }
}
