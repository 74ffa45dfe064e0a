package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.care.ApprovedCarers;
import org.childjourney.care.CareBegan;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.ChildInCareMoved;
import org.childjourney.care.NewMove;
import org.childjourney.care.PlacementMoves;
import org.childjourney.foundation.ChildId;
import org.childjourney.permanence.ConnectedPersonAssessments;
import org.childjourney.permanence.ConnectedPersonEnded;
import org.childjourney.permanence.ConnectedPersonPlaced;
import org.childjourney.permanence.ConnectedPersonRefused;
import org.childjourney.permanence.ConnectedPersonResult;
import org.childjourney.permanence.NewConnectedPerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A child who is placed with family or friends approved for now has them assessed; where they are not approved, the child moves. */
@Component
class ConnectedPersonsOnTheJourney {

    static final String PROCESS = "connected-person-assessment";
    private static final String TEMPORARY_APPROVAL = "24";

    private final Journeys journeys;
    private final ConnectedPersonAssessments assessments;
    private final CareEpisodes care;
    private final PlacementMoves moves;
    private final ApprovedCarers carers;

    ConnectedPersonsOnTheJourney(Journeys journeys, ConnectedPersonAssessments assessments, CareEpisodes care, PlacementMoves moves, ApprovedCarers carers) {
        this.journeys = journeys;
        this.assessments = assessments;
        this.care = care;
        this.moves = moves;
        this.carers = carers;
    }

    @EventListener
    void on(CareBegan began) {
        livesThere(began.child(), began.by());
    }

    /** A short stay away is no move: the assessment goes on. */
    @EventListener
    void on(ChildInCareMoved moved) {
        if (!moved.place().temporary()) {
            assessments.openOf(moved.child()).filter(open -> !open.placement().equals(moved.placement()))
                    .ifPresent(open -> assessments.end(open.id(), "The child moved.", moved.at(), moved.by()));
            livesThere(moved.child(), moved.by());
        }
    }

    private void livesThere(ChildId child, String by) {
        care.openOf(child).filter(CareFacts::isInCare).filter(period -> TEMPORARY_APPROVAL.equals(period.placement().regulation())).ifPresent(period ->
                assessments.begin(new NewConnectedPerson(child, period.journey(), period.placement().id(), period.placement().fromAt()), by));
    }

    @EventListener
    void on(CareEnded ended) {
        assessments.placementEnded(ended.child(), "Care ended: " + ended.reason().label(), ended.at(), ended.by());
    }

    @EventListener
    void on(ConnectedPersonPlaced placed) {
        journeys.began(placed.journey(), PROCESS, placed.record(), "Assessment of a connected person", placed.at(), "Placed with a connected person approved for now");
    }

    /** The child cannot stay: a move is asked for, unless the child lives elsewhere already. */
    @EventListener
    void on(ConnectedPersonRefused refused) {
        care.openOf(refused.child()).filter(CareFacts::isInCare).filter(period -> lives(period, refused.placement())).ifPresent(period ->
                moves.begin(new NewMove(refused.child(), "The carer is not approved. " + refused.whereNext(), "ConnectedPersonRefused:" + refused.record()), refused.by()));
    }

    @EventListener
    void on(ConnectedPersonEnded ended) {
        if (ended.result() == ConnectedPersonResult.APPROVED) {
            assessments.find(ended.record()).ifPresent(facts -> carers.approved(facts.placement(), ended.at(), ended.by()));
        }
        over(ended.record(), ended.child(), ended.at(), ended.result().label(), ended.by());
    }

    private void over(UUID record, ChildId child, Instant at, String how, String by) {
        journeys.ended(PROCESS, record, at, how, by);
        journeys.closeIfNothingIsOpen(child, at, how, by);
    }

    private static boolean lives(CareFacts period, UUID placement) {
        return period.placement() != null && period.placement().id().equals(placement);
    }
}
