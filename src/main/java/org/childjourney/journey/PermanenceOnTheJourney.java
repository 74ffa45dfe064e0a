package org.childjourney.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.permanence.NewPermanencePlanning;
import org.childjourney.permanence.PermanenceDecided;
import org.childjourney.permanence.PermanenceOutcome;
import org.childjourney.permanence.PermanencePlanningBegun;
import org.childjourney.permanence.PermanencePlanningEnded;
import org.childjourney.permanence.PermanencePlannings;
import org.childjourney.reviews.ReviewHeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Planning a lasting home as a stage of a journey: it begins before the second review, at the latest when that finds no plan, and the plan agreed
 * meets the clock that began with care. What the plan asks for is begun here, or by whoever else hears {@link PermanenceDecided}.
 */
@Component
class PermanenceOnTheJourney {

    static final String PROCESS = "permanence-planning";
    private static final String PLAN_DUE = "permanence-plan-4m";
    private static final Set<String> NEARS = Set.of(PLAN_DUE, "lac-second-review-3m");

    private final Journeys journeys;
    private final PermanencePlannings plannings;
    private final CareEpisodes care;
    private final EndingsOfCare endings;
    private final Clocks clocks;

    PermanenceOnTheJourney(Journeys journeys, PermanencePlannings plannings, CareEpisodes care, EndingsOfCare endings, Clocks clocks) {
        this.journeys = journeys;
        this.plannings = plannings;
        this.care = care;
        this.endings = endings;
        this.clocks = clocks;
    }

    /** The second review, or the end of the first four months, comes near and there is no plan. */
    @EventListener
    void on(ClockNearsDue warning) {
        ClockEntry clock = warning.clock();
        if (NEARS.contains(clock.rule())) {
            inCare(clock.child()).filter(period -> period.permanenceAt() == null)
                    .ifPresent(period -> begin(period, clock.warnAt(), "The second review comes near, and there is no plan for permanence yet.", "ClockNearsDue:" + clock.id(), "system"));
        }
    }

    /** A review that finds a plan ends the meetings; one that must find a plan and finds none begins them. */
    @EventListener
    void on(ReviewHeld held) {
        if (held.hasPermanencePlan()) {
            plannings.agreedAtReview(held.child(), outcome(held), "Agreed at review " + held.number() + ". The child: " + held.voice(), held.at(), held.by());
        } else if (held.number() > 1) {
            inCare(held.child()).ifPresent(period -> begin(period, held.at(), "Review " + held.number() + " found no plan for permanence.", "ReviewHeld:" + held.review(), held.by()));
        }
    }

    /** Permanence meetings begin for a child in care. */
    void begin(CareFacts period, Instant at, String because, String source, String by) {
        var dueAt = clocks.latest(PLAN_DUE, period.id()).filter(ClockEntry::isOpen).map(ClockEntry::dueAt).orElse(null);
        plannings.begin(new NewPermanencePlanning(period.child(), period.journey(), at, because, dueAt, source), by);
    }

    @EventListener
    void on(PermanencePlanningBegun begun) {
        journeys.began(begun.journey(), PROCESS, begun.record(), "Permanence planning", begun.at(), begun.because());
    }

    @EventListener
    void on(PermanencePlanningEnded ended) {
        journeys.ended(PROCESS, ended.record(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    /** The plan meets the clock that began with care; a child who is to go home has the end of care planned. */
    @EventListener
    void on(PermanenceDecided decided) {
        care.permanencePlanMade(decided.child(), decided.at(), decided.by());
        if (decided.outcome() == PermanenceOutcome.REHABILITATION) {
            endings.begin(decided.child(), EndingHow.HOME, decided.because(), decided.by());
        }
    }

    @EventListener
    void on(CareEnded ended) {
        plannings.openOf(ended.child()).ifPresent(open -> plannings.end(open.id(), "Care ended: " + ended.reason().label(), ended.at(), ended.by()));
    }

    private Optional<CareFacts> inCare(ChildId child) {
        return care.openOf(child).filter(CareFacts::isInCare);
    }

    private static PermanenceOutcome outcome(ReviewHeld held) {
        return switch (held.permanencePlan()) {
            case RETURN_HOME -> PermanenceOutcome.REHABILITATION;
            case ADOPTION -> PermanenceOutcome.ADOPTION;
            case GUARDIANSHIP -> PermanenceOutcome.SPECIAL_GUARDIANSHIP;
            case LONG_TERM_FOSTERING -> PermanenceOutcome.LONG_TERM_FOSTERING;
            case SUPPORTED_LIVING, RESIDENTIAL, OTHER, NONE -> PermanenceOutcome.ANOTHER_HOME;
        };
    }
}
