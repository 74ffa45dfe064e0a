package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.leavingcare.HelpWantedAgain;
import org.childjourney.leavingcare.LeavingCareClassAsked;
import org.childjourney.leavingcare.LeavingCareClassConfirmed;
import org.childjourney.leavingcare.LeavingCareClassDropped;
import org.childjourney.leavingcare.LeavingCareEnded;
import org.childjourney.leavingcare.LeavingCareResumed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leaving care as a stage of a journey, called after the young person's class: it begins out of care, goes on past eighteen,
 * and may begin again until twenty-five.
 */
@Component
class LeavingCareOnTheJourney {

    static final String LOOK = "leaving-care-class";
    static final String PROCESS = "pathway-plan";

    private final CareLeavers leavers;
    private final Journeys journeys;
    private final Allocation allocation;

    LeavingCareOnTheJourney(CareLeavers leavers, Journeys journeys, Allocation allocation) {
        this.leavers = leavers;
        this.journeys = journeys;
        this.allocation = allocation;
    }

    @EventListener
    void on(LeavingCareClassAsked asked) {
        journeys.began(journeys.open(asked.child(), asked.at(), "Leaving care"), LOOK, asked.look(), "Leaving care: class to be confirmed", asked.at(), asked.what());
    }

    @EventListener
    void on(LeavingCareClassDropped dropped) {
        over(LOOK, dropped.look(), dropped.child(), dropped.at(), dropped.why(), dropped.by());
    }

    @EventListener
    void on(LeavingCareClassConfirmed confirmed) {
        if (confirmed.classStage() != null) {
            journeys.began(confirmed.journey(), PROCESS, confirmed.classStage(), "Leaving care: " + confirmed.after().label(), confirmed.at(), confirmed.what());
        }
        if (confirmed.stageBefore() != null && !confirmed.stageBefore().equals(confirmed.classStage())) {
            journeys.ended(PROCESS, confirmed.stageBefore(), confirmed.at(), "Now: " + confirmed.after().label(), confirmed.by());
        }
        over(LOOK, confirmed.look(), confirmed.child(), confirmed.at(), confirmed.after().label(), confirmed.by());
    }

    @EventListener
    void on(LeavingCareEnded ended) {
        over(PROCESS, ended.classStage(), ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    @EventListener
    void on(LeavingCareResumed resumed) {
        journeys.began(resumed.journey(), PROCESS, resumed.classStage(), "Leaving care: help to 25", resumed.at(), resumed.because());
    }

    @EventListener
    void on(HelpWantedAgain wanted) {
        asksAgain(wanted.child(), wanted.at(), wanted.because(), wanted.by());
    }

    /** The journey opens again, with the team that held the young person last. */
    void asksAgain(ChildId child, Instant at, String because, String by) {
        var journey = journeys.open(child, at, "Asked for help again");
        if (allocation.of(child).isEmpty()) {
            allocation.history(child).stream().reduce((earlier, later) -> later).ifPresent(last -> allocation.hold(child, last.team(), null, at, by));
        }
        leavers.asksAgain(child, journey, at, because, by);
    }

    private void over(String process, UUID record, ChildId child, Instant at, String outcome, String by) {
        journeys.ended(process, record, at, outcome, by);
        journeys.closeIfNothingIsOpen(child, at, outcome, by);
    }
}
