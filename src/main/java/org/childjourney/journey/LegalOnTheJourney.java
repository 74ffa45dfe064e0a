package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.childprotection.LongPlanReviewed;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.legal.ChildInCaseStatus;
import org.childjourney.legal.ChildInFamily;
import org.childjourney.legal.ChildJoinedLegalCase;
import org.childjourney.legal.LegalCaseEnded;
import org.childjourney.legal.LegalCaseOpened;
import org.childjourney.legal.LegalCases;
import org.childjourney.legal.NewLegalCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The legal case of a family as a stage on the journey of each of its children. What the court orders, {@link OrdersOnTheJourney} carries on. */
@Component
class LegalOnTheJourney {

    static final String PROCESS = "legal-gateway";

    private final Journeys journeys;
    private final LegalCases cases;
    private final NeedPlansOnTheJourney needPlans;

    LegalOnTheJourney(Journeys journeys, LegalCases cases, NeedPlansOnTheJourney needPlans) {
        this.journeys = journeys;
        this.cases = cases;
        this.needPlans = needPlans;
    }

    /** The threshold may be met: the case goes to the gateway, with the brothers and sisters it is thought of. Where one is open, they join it. */
    void gateway(ChildId child, JourneyReference journey, List<ChildId> alsoFor, Instant at, String because, String source, String by) {
        var family = Stream.concat(Stream.of(new ChildInFamily(child, journey)),
                alsoFor.stream().map(each -> new ChildInFamily(each, journeys.open(each, at, "Legal gateway")))).toList();
        cases.begin(new NewLegalCase(family, at, because, source), by);
    }

    /** A plan has grown long, and the threshold for the court may be met. */
    @EventListener
    void on(LongPlanReviewed reviewed) {
        if (reviewed.legalGateway()) {
            gateway(reviewed.child(), reviewed.journey(), List.of(), reviewed.at(), reviewed.decision(), "LongPlanReviewed:" + reviewed.plan() + ":" + reviewed.at(), reviewed.by());
        }
    }

    @EventListener
    void on(LegalCaseOpened opened) {
        journeys.began(opened.journey(), PROCESS, opened.part(), "Legal gateway and court", opened.at(), opened.because());
    }

    @EventListener
    void on(ChildJoinedLegalCase joined) {
        journeys.began(joined.journey(), PROCESS, joined.part(), "Legal gateway and court", joined.at(), joined.because());
    }

    /** A case that steps down from pre-proceedings goes on with a plan; where the child has one, with that. */
    @EventListener
    void on(LegalCaseEnded ended) {
        String because = "Legal case: " + ended.as().label();
        if (ended.as() == ChildInCaseStatus.STEPPED_DOWN) {
            needPlans.begin(ended.child(), ended.journey(), ended.at(), because, "LegalCaseEnded:" + ended.part(), ended.by());
        }
        journeys.ended(PROCESS, ended.part(), ended.at(), ended.as().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), because, ended.by());
    }
}
