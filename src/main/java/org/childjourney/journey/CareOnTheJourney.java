package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.childjourney.care.CareBegan;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareNotBegun;
import org.childjourney.care.ChildInCareMoved;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LegalViewWanted;
import org.childjourney.care.NewCare;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.NewCareReview;
import org.childjourney.reviews.ReviewHeld;
import org.childjourney.wellbeing.NewWellbeing;
import org.childjourney.wellbeing.PersonalEducationPlans;
import org.childjourney.wellbeing.WellbeingPeriods;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Being looked after as a stage of a journey: reviews, health and education begin with it and end with it. */
@Component
class CareOnTheJourney {

    static final String PROCESS = "entering-care";
    /** A child who comes home goes on with a plan. */
    private static final Set<CareEndReason> HOME_TO_FAMILY = Set.of(CareEndReason.E4A, CareEndReason.E4B, CareEndReason.E13);

    private final Journeys journeys;
    private final CareEpisodes care;
    private final CareReviews reviews;
    private final WellbeingPeriods wellbeing;
    private final PersonalEducationPlans educationPlans;
    private final LegalOnTheJourney legal;
    private final NeedPlansOnTheJourney needPlans;
    private final StagesByHand byHand;

    CareOnTheJourney(Journeys journeys, CareEpisodes care, CareReviews reviews, WellbeingPeriods wellbeing, PersonalEducationPlans educationPlans,
                     LegalOnTheJourney legal, NeedPlansOnTheJourney needPlans, StagesByHand byHand) {
        this.journeys = journeys;
        this.care = care;
        this.reviews = reviews;
        this.wellbeing = wellbeing;
        this.educationPlans = educationPlans;
        this.legal = legal;
        this.needPlans = needPlans;
        this.byHand = byHand;
    }

    /** The child is to be looked after under that power; where that is so already, the care goes on. */
    void begin(ChildId child, JourneyReference journey, LegalStatus power, Instant at, String because, String source, String by) {
        if (care.openOf(child).isEmpty()) {
            var begun = care.begin(new NewCare(child, journey, power, at, because, source), by);
            journeys.began(journey, PROCESS, begun, "In care", at, because);
        }
    }

    /** The child lives there now: everything a child in care is owed begins to count. */
    @EventListener
    void on(CareBegan began) {
        String source = "CareBegan:" + began.care();
        reviews.begin(new NewCareReview(began.child(), began.journey(), began.at(), source), began.by());
        wellbeing.begin(new NewWellbeing(began.child(), began.journey(), began.at(), source), began.by());
    }

    @EventListener
    void on(CareNotBegun notBegun) {
        String why = "Not taken into care: " + notBegun.why();
        byHand.ask(notBegun.child(), notBegun.journey(), NextStage.whatFollows, notBegun.at(), why, notBegun.by());
        over(notBegun.care(), notBegun.child(), notBegun.at(), why, notBegun.by());
    }

    @EventListener
    void on(CareEnded ended) {
        String why = "Care ended: " + ended.reason().label();
        reviews.openOf(ended.child()).ifPresent(review -> reviews.end(review.id(), why, ended.at(), ended.by()));
        wellbeing.openOf(ended.child()).ifPresent(period -> wellbeing.end(period.id(), why, ended.at(), ended.by()));
        if (HOME_TO_FAMILY.contains(ended.reason())) {
            needPlans.begin(ended.child(), ended.journey(), ended.at(), why, "CareEnded:" + ended.care(), ended.by());
        }
        over(ended.care(), ended.child(), ended.at(), why, ended.by());
    }

    private void over(java.util.UUID record, ChildId child, Instant at, String why, String by) {
        journeys.ended(PROCESS, record, at, why, by);
        journeys.closeIfNothingIsOpen(child, at, why, by);
    }

    @EventListener
    void on(ReviewHeld held) {
        care.reviewHeld(held.child(), held.at(), held.by());
        if (held.hasPermanencePlan()) {
            care.permanencePlanMade(held.child(), held.at(), held.by());
        }
    }

    /** A move that costs the school place asks for a new education plan. */
    @EventListener
    void on(ChildInCareMoved moved) {
        if (moved.schoolLost()) {
            educationPlans.schoolChanged(moved.child(), moved.at(), moved.by());
        }
    }

    /** Care by agreement has lasted three months, or drifts: lawyers look at it. */
    @EventListener
    void on(LegalViewWanted wanted) {
        legal.gateway(wanted.child(), wanted.journey(), List.of(), wanted.at(), wanted.because(), "LegalViewWanted:" + wanted.care() + ":" + wanted.at(), wanted.by());
    }
}
