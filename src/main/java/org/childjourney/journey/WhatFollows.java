package org.childjourney.journey;

import java.util.List;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.AssessmentConcluded;
import org.childjourney.assessment.AssessmentEnded;
import org.childjourney.assessment.FamilyTold;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.care.LegalStatus;
import org.childjourney.children.ChildJoined;
import org.childjourney.frontdoor.ChildInContact;
import org.childjourney.frontdoor.ContactDecided;
import org.childjourney.frontdoor.ContactReceived;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.Outcome;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows each stage, decided in the same transaction in which the stage ended. Stages never start each other: they are started here. */
@Component
class WhatFollows {

    private final Journeys journeys;
    private final Contacts contacts;
    private final SingleAssessments assessments;
    private final SuspicionsOfHarm suspicions;
    private final ConferencesOnTheJourney conferences;
    private final NeedPlansOnTheJourney needPlans;
    private final EarlyHelpOnTheJourney earlyHelp;
    private final LegalOnTheJourney legal;
    private final CareOnTheJourney care;
    private final StagesByHand byHand;
    private final Allocation allocation;

    WhatFollows(Journeys journeys, Contacts contacts, SingleAssessments assessments, SuspicionsOfHarm suspicions, ConferencesOnTheJourney conferences,
                NeedPlansOnTheJourney needPlans, EarlyHelpOnTheJourney earlyHelp, LegalOnTheJourney legal, CareOnTheJourney care, StagesByHand byHand,
                Allocation allocation) {
        this.journeys = journeys;
        this.contacts = contacts;
        this.assessments = assessments;
        this.suspicions = suspicions;
        this.conferences = conferences;
        this.needPlans = needPlans;
        this.earlyHelp = earlyHelp;
        this.legal = legal;
        this.care = care;
        this.byHand = byHand;
        this.allocation = allocation;
    }

    /** A first contact opens a journey; on an open journey it is one more stage beside the others. */
    @EventListener
    void on(ContactReceived received) {
        JourneyReference journey = journeys.open(received.child(), received.at(), "Contact " + received.reference());
        journeys.began(journey, "contact", received.contactId(), "Contact", received.at(), "Contact " + received.reference() + " received");
        contacts.begin(received.contactId(), journey);
    }

    @EventListener
    void on(ChildJoined joined) {
        journeys.join(joined.joined(), joined.child(), joined.at());
    }

    @EventListener
    void on(ContactDecided decided) {
        ChildInContact part = contacts.find(decided.contactId());
        journeys.ended("contact", decided.contactId(), decided.at(), decided.outcome().words(), decided.by());
        JourneyReference journey = goingOn(decided.child(), part);
        String because = "Contact " + part.contact().reference() + " decided: " + decided.outcome().words();
        if (decided.team() != null) {
            allocation.hold(decided.child(), decided.team(), null, decided.at(), decided.by());
        }
        if (decided.outcome() == Outcome.assessment) {
            var opened = assessments.open(new NewAssessment(decided.child(), journey, part.contact().receivedAt(), decided.at(),
                    decided.worriedAbout(), StartedBecause.FRONT_DOOR_DECISION, "ContactDecided:" + decided.contactId()), decided.by());
            journeys.began(journey, "single-assessment", opened, "Single assessment", decided.at(), because);
        } else if (decided.outcome() == Outcome.strategyDiscussion) {
            var family = contacts.together(part).stream().map(ChildInContact::child).filter(child -> !child.equals(decided.child())).toList();
            suspicions.discuss(decided.child(), journey, family, part.contact().receivedAt(), decided.at(), decided.worriedAbout(), "ContactDecided:" + decided.contactId(), because, decided.by());
        } else if (decided.outcome() == Outcome.transferIn) {
            conferences.transferIn(decided.child(), journey, part.contact().receivedAt(), because, "ContactDecided:" + decided.contactId(), decided.by());
        } else if (decided.outcome() == Outcome.earlyHelp) {
            if (earlyHelp.isUnderWay(decided.child())) {
                byHand.ask(decided.child(), journey, NextStage.newInformation, decided.at(), because, decided.by());
            } else {
                earlyHelp.begin(decided.child(), journey, decided.at(), because, "ContactDecided:" + decided.contactId(), decided.by());
            }
        } else {
            byHand.ask(decided.child(), journey, NextStage.newInformation, decided.at(), because, decided.by());
        }
    }

    @EventListener
    void on(AssessmentConcluded concluded) {
        journeys.ended("single-assessment", concluded.assessment(), concluded.at(), concluded.outcome().label(), concluded.by());
        journeys.began(concluded.journey(), "tell-the-family", concluded.assessment(), "Tell the family the outcome", concluded.at(),
                "The assessment concluded: " + concluded.outcome().label());
        String because = "The assessment concluded: " + concluded.outcome().label();
        String source = "AssessmentConcluded:" + concluded.assessment();
        switch (concluded.outcome()) {
            case CLOSE -> { }
            case CHILD_IN_NEED -> needPlans.begin(concluded.child(), concluded.journey(), concluded.at(), because, source, concluded.by());
            case STRATEGY_DISCUSSION -> suspicions.discuss(concluded.child(), concluded.journey(), concluded.at(), because, source, because, concluded.by());
            case EARLY_HELP -> earlyHelp.stepDown(concluded.child(), concluded.journey(), concluded.at(), "Single assessment", because, source, concluded.by());
            case LEGAL_GATEWAY -> legal.gateway(concluded.child(), concluded.journey(), List.of(), concluded.at(), because, source, concluded.by());
            case BECOMES_LOOKED_AFTER -> care.begin(concluded.child(), concluded.journey(), LegalStatus.V2, concluded.at(), because, source, concluded.by());
        }
    }

    /** A journey closes only when the family knows: after an assessment that found no further need, with this letter. */
    @EventListener
    void on(FamilyTold told) {
        journeys.ended("tell-the-family", told.assessment(), told.at(), "Family told", told.by());
        journeys.closeIfNothingIsOpen(told.child(), told.at(), "the assessment found no further need, and the family was told", told.by());
    }

    @EventListener
    void on(AssessmentEnded ended) {
        journeys.ended("single-assessment", ended.assessment(), ended.at(), "Ended before it was done: " + ended.why(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.why(), ended.by());
    }

    /** The child's open journey: after screening recognised a known child, the known child's own. */
    private JourneyReference goingOn(ChildId child, ChildInContact part) {
        return journeys.openOf(child).or(part::journey).orElseThrow();
    }
}
