package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.care.CareBegan;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.ChildInCareMoved;
import org.childjourney.care.PlacementKind;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.Accommodation;
import org.childjourney.leavingcare.CareHistory;
import org.childjourney.leavingcare.CareLeaverMove;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.leavingcare.HelpWantedAgain;
import org.childjourney.leavingcare.LeavingCareClassAsked;
import org.childjourney.leavingcare.LeavingCareClassConfirmed;
import org.childjourney.leavingcare.LeavingCareClassDropped;
import org.childjourney.leavingcare.LeavingCareEnded;
import org.childjourney.leavingcare.LeavingCareResumed;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leaving care as a stage of a journey, called after the young person's class: it begins out of care, hears of care what it must know, and goes on
 * past eighteen. It is told before anybody else hears that care ended, so that the journey does not close meanwhile.
 */
@Component
class LeavingCareOnTheJourney {

    private static final String LOOK = "leaving-care-class";
    private static final String PROCESS = "pathway-plan";

    private final CareLeavers leavers;
    private final CareEpisodes care;
    private final Journeys journeys;
    private final Allocation allocation;

    LeavingCareOnTheJourney(CareLeavers leavers, CareEpisodes care, Journeys journeys, Allocation allocation) {
        this.leavers = leavers;
        this.care = care;
        this.journeys = journeys;
        this.allocation = allocation;
    }

    /** Whether leaving care looks after what follows the eighteenth birthday, so that no manager need arrange it by hand. */
    boolean takesOver(ChildId child) {
        return leavers.isOpenFor(child) || care.openOf(child).filter(CareFacts::isInCare).isPresent();
    }

    @EventListener
    void on(CareBegan began) {
        leavers.careChanged(began.child(), began.journey(), history(began.child()), began.by());
    }

    /** A death ends leaving care by itself; where another council takes over, it is that council's. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CareEnded ended) {
        if (ended.reason() == CareEndReason.E3) {
            leavers.end(ended.child(), "Another council took over care.", ended.at(), ended.by());
        } else if (ended.reason() != CareEndReason.E2) {
            leavers.careChanged(ended.child(), ended.journey(), history(ended.child()), ended.by());
        }
    }

    /** An eligible child moves within care: where nobody registered answers for the place, the plan is looked at again. */
    @EventListener
    void on(ChildInCareMoved moved) {
        if (leavers.of(moved.child()).filter(leaver -> leaver.isOpen()).isPresent()) {
            leavers.moved(moved.child(), new CareLeaverMove(moved.at(), accommodation(moved.place()), null, false, moved.what()), moved.by());
        }
    }

    /** Null where the return knows no such home, as with foster carers. */
    private static Accommodation accommodation(PlacementKind place) {
        return switch (place) {
            case K3 -> Accommodation.D;
            case P1 -> Accommodation.B;
            case R5 -> Accommodation.X;
            case Z1, P3 -> Accommodation.Y;
            case K1, K2, R1, S1 -> Accommodation.C;
            default -> null;
        };
    }

    @EventListener
    void on(TurnedEighteen eighteen) {
        leavers.turnedEighteen(eighteen.child(), eighteen.by());
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

    private CareHistory history(ChildId child) {
        return new CareHistory(care.of(child).stream().filter(period -> period.since() != null).map(period -> new CareHistory.Span(LondonTime.day(period.since()),
                period.endedAt() == null ? null : LondonTime.day(period.endedAt()))).toList());
    }
}
