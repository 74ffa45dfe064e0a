package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.adoption.AdoptionEnd;
import org.childjourney.adoption.AdoptionEnded;
import org.childjourney.adoption.AdoptionOrderMade;
import org.childjourney.adoption.AdoptionPlanned;
import org.childjourney.adoption.Adoptions;
import org.childjourney.adoption.AdoptivePlacementEnded;
import org.childjourney.adoption.ChildPlacedForAdoption;
import org.childjourney.adoption.NewAdoption;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.care.NewMove;
import org.childjourney.care.PlacementMoves;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.legal.OrderKind;
import org.childjourney.legal.OrderMade;
import org.childjourney.permanence.PermanenceDecided;
import org.childjourney.permanence.PermanenceOutcome;
import org.childjourney.permanence.PermanencePlannings;
import org.childjourney.reviews.PermanencePlan;
import org.childjourney.reviews.ReviewHeld;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan for adoption as a stage of a journey that runs beside care, and what its turns mean for the care of the child. */
@Component
class AdoptionOnTheJourney {

    static final String PROCESS = "adoption";

    private final Journeys journeys;
    private final Adoptions adoptions;
    private final CareEpisodes care;
    private final PermanencePlannings plannings;
    private final PlacementMoves moves;
    private final EndingsOfCare endings;
    private final StagesByHand byHand;

    AdoptionOnTheJourney(Journeys journeys, Adoptions adoptions, CareEpisodes care, PermanencePlannings plannings, PlacementMoves moves, EndingsOfCare endings,
                         StagesByHand byHand) {
        this.journeys = journeys;
        this.adoptions = adoptions;
        this.care = care;
        this.plannings = plannings;
        this.moves = moves;
        this.endings = endings;
        this.byHand = byHand;
    }

    /** Adoption has become the plan, as a review, planning for permanence or a person says. */
    void begin(ChildId child, JourneyReference journey, Instant plannedAt, String because, String source, String by) {
        var since = care.openOf(child).map(CareFacts::since).map(LondonTime::day).orElse(null);
        adoptions.begin(new NewAdoption(child, journey, plannedAt, since, because, source), by);
    }

    /** Somebody says that a review made adoption the plan: with that the child has a plan for permanence, and no meeting is needed to find one. */
    void planned(ChildId child, JourneyReference journey, Instant plannedAt, String because, String source, String by) {
        begin(child, journey, plannedAt, because, source, by);
        care.permanencePlanMade(child, plannedAt, by);
        plannings.agreedAtReview(child, PermanenceOutcome.ADOPTION, because, plannedAt, by);
    }

    /** Permanence meetings ended in a plan for adoption. */
    @EventListener
    void on(PermanenceDecided decided) {
        if (decided.outcome() == PermanenceOutcome.ADOPTION) {
            beginOnce(decided.child(), decided.journey(), decided.at(), decided.because(), "PermanenceDecided:" + decided.record(), decided.by());
        }
    }

    /** A review found that adoption is the plan, whether or not permanence meetings were under way. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReviewHeld held) {
        if (held.permanencePlan() == PermanencePlan.ADOPTION) {
            beginOnce(held.child(), held.journey(), held.at(), "Review " + held.number() + " found that adoption is the plan.", "ReviewHeld:" + held.review(), held.by());
        }
    }

    private void beginOnce(ChildId child, JourneyReference journey, Instant at, String because, String source, String by) {
        if (adoptions.openOf(child).isEmpty()) {
            begin(child, journey, at, because, source, by);
        }
    }

    @EventListener
    void on(AdoptionPlanned planned) {
        var journey = planned.journey() != null ? planned.journey() : journeys.open(planned.child(), planned.at(), planned.stage());
        journeys.began(journey, PROCESS, planned.adoption(), "Adoption", planned.at(), planned.because());
    }

    @EventListener
    void on(OrderMade made) {
        if (made.ordered() == OrderKind.PLACEMENT) {
            adoptions.placementOrderMade(made.child(), made.madeOn(), made.by());
        }
    }

    /** The record of care learns of the new home from its own form. */
    @EventListener
    void on(ChildPlacedForAdoption placed) {
        moves(placed.child(), "Placed for adoption.", "ChildPlacedForAdoption:" + placed.adoption() + ":" + placed.at(), placed.by());
    }

    @EventListener
    void on(AdoptivePlacementEnded ended) {
        moves(ended.child(), "The placement with the adopters ended.", "AdoptivePlacementEnded:" + ended.adoption() + ":" + ended.at(), ended.by());
    }

    private void moves(ChildId child, String because, String source, String by) {
        if (care.openOf(child).filter(CareFacts::isInCare).isPresent()) {
            moves.begin(new NewMove(child, because, source), by);
        }
    }

    /** From the day of the order the child is not looked after any more; never before the move into the last place. */
    @EventListener
    void on(AdoptionOrderMade made) {
        care.openOf(made.child()).ifPresent(open -> {
            Instant from = open.placement() == null ? null : open.placement().fromAt();
            Instant at = from != null && made.at().isBefore(from) ? from : made.at();
            care.end(open.id(), made.opposed() ? CareEndReason.E12 : CareEndReason.E11, "The adoption order was made.", at, made.by());
        });
    }

    @EventListener
    void on(AdoptionEnded ended) {
        journeys.ended(PROCESS, ended.adoption(), ended.at(), ended.end().label(), ended.by());
        if (ended.end() == AdoptionEnd.CONSENT_WITHDRAWN) {
            endings.begin(ended.child(), EndingHow.HOME, "Consent to adoption was withdrawn, and the child went back.", ended.by());
        } else if (ended.end() == AdoptionEnd.PLAN_CHANGED && journeys.openOf(ended.child()).isPresent()) {
            byHand.ask(ended.child(), ended.journey(), NextStage.whatFollows, ended.at(), "Adoption is no longer the plan: " + ended.why() + " The care plan needs another.", ended.by());
        }
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }
}
