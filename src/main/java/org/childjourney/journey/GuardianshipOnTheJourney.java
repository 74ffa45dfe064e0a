package org.childjourney.journey;

import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.legal.OrderKind;
import org.childjourney.legal.OrderMade;
import org.childjourney.permanence.GuardianshipAsked;
import org.childjourney.permanence.GuardianshipBegun;
import org.childjourney.permanence.GuardianshipEnded;
import org.childjourney.permanence.GuardianshipResult;
import org.childjourney.permanence.NewGuardianship;
import org.childjourney.permanence.PermanenceDecided;
import org.childjourney.permanence.PermanenceOutcome;
import org.childjourney.permanence.SpecialGuardianships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Special guardianship as a stage of a journey: begun by a plan for permanence too, and followed by the end of care or by another plan. */
@Component
class GuardianshipOnTheJourney {

    static final String PROCESS = "special-guardianship";

    private final Journeys journeys;
    private final SpecialGuardianships guardianships;
    private final PermanenceOnTheJourney permanence;
    private final CareEpisodes care;
    private final EndingsOfCare endings;

    GuardianshipOnTheJourney(Journeys journeys, SpecialGuardianships guardianships, PermanenceOnTheJourney permanence, CareEpisodes care, EndingsOfCare endings) {
        this.journeys = journeys;
        this.guardianships = guardianships;
        this.permanence = permanence;
        this.care = care;
        this.endings = endings;
    }

    /** The plan is special guardianship; where an application runs already, that is the one. */
    @EventListener
    void on(PermanenceDecided decided) {
        if (decided.outcome() == PermanenceOutcome.SPECIAL_GUARDIANSHIP && guardianships.openOf(decided.child()).isEmpty()) {
            guardianships.begin(new NewGuardianship(decided.child(), decided.journey(), GuardianshipAsked.PLAN, decided.at(), null,
                    "as the plan for permanence says. " + decided.because(), "PermanenceDecided:" + decided.record()), decided.by());
        }
    }

    @EventListener
    void on(GuardianshipBegun begun) {
        journeys.began(begun.journey(), PROCESS, begun.record(), "Special guardianship", begun.at(), begun.how().label());
    }

    /** A court made the order in care proceedings. */
    @EventListener
    void on(OrderMade made) {
        if (made.ordered() == OrderKind.SPECIAL_GUARDIANSHIP) {
            guardianships.orderMade(made.child(), "Made in care proceedings.", made.at(), made.by());
        }
    }

    /** With the order care ends; without it a child in care needs another plan for a lasting home. */
    @EventListener
    void on(GuardianshipEnded ended) {
        var inCare = care.openOf(ended.child()).filter(CareFacts::isInCare);
        if (ended.result() == GuardianshipResult.ORDER_MADE) {
            inCare.ifPresent(period -> endings.begin(ended.child(), EndingHow.GUARDIANSHIP, ended.result().label(), ended.by()));
        } else if (ended.result() != GuardianshipResult.OTHER) {
            inCare.ifPresent(period -> permanence.begin(period, ended.at(), ended.result().label() + ".", "GuardianshipEnded:" + ended.record(), ended.by()));
        }
        journeys.ended(PROCESS, ended.record(), ended.at(), ended.result().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.result().label(), ended.by());
    }
}
