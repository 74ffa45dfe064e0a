package org.childjourney.journey;

import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.childprotection.ConferenceDecision;
import org.childjourney.childprotection.ConferenceEnded;
import org.childjourney.childprotection.ConferenceHeld;
import org.childjourney.childprotection.ConferenceLetterSent;
import org.childjourney.childprotection.ConferenceMinutesSent;
import org.childjourney.childprotection.ConferencePapersWithdrawn;
import org.childjourney.childprotection.NewProtectionPlan;
import org.childjourney.childprotection.ProtectionPlanEnded;
import org.childjourney.childprotection.ProtectionPlanFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows a conference: a plan begins, goes on or ends, and the change-over from one plan to another is one transaction. */
@Component
class WhatFollowsAConference {

    static final String PLAN = "child-protection-plan";
    private static final String LETTER = "conference-decision-letter";
    private static final String MINUTES = "conference-minutes";

    private final Journeys journeys;
    private final ConferencesOnTheJourney conferences;
    private final ChildProtectionPlans plans;
    private final NeedPlansOnTheJourney needPlans;

    WhatFollowsAConference(Journeys journeys, ConferencesOnTheJourney conferences, ChildProtectionPlans plans, NeedPlansOnTheJourney needPlans) {
        this.journeys = journeys;
        this.conferences = conferences;
        this.plans = plans;
        this.needPlans = needPlans;
    }

    @EventListener
    void on(ConferenceHeld held) {
        String because = held.conferenceKind().words() + ": " + held.decision().label();
        journeys.ended(ConferencesOnTheJourney.PROCESS, held.conference(), held.at(), held.decision().label(), held.by());
        journeys.began(held.journey(), LETTER, held.conference(), "Chair's decision letter", held.at(), because);
        journeys.began(held.journey(), MINUTES, held.conference(), "Conference minutes", held.at(), because);
        var inForce = plans.openOf(held.child());
        if (held.decision() != ConferenceDecision.PLAN) {
            inForce.ifPresent(plan -> plans.end(plan.id(), because, held.at(), held.by()));
            if (held.decision() == ConferenceDecision.CHILD_IN_NEED) {
                needPlans.begin(held.child(), held.journey(), held.at(), because, "ConferenceHeld:" + held.conference(), held.by());
            }
        } else if (inForce.isPresent()) {
            goOn(inForce.get(), held);
        } else {
            begin(held, because);
        }
    }

    /** A child has one plan: a need plan ends in the same moment. */
    private void begin(ConferenceHeld held, String because) {
        needPlans.giveWay(held.child(), held.at(), because, held.by());
        var plan = plans.begin(new NewProtectionPlan(held.child(), held.journey(), held.conference(), held.at(), held.category(), held.earlierPlans(),
                held.outline().needs(), held.firstCoreGroupOn(), "ConferenceHeld:" + held.conference()), held.by());
        journeys.began(held.journey(), PLAN, plan, "Child protection plan", held.at(), because);
        conferences.review(held.child(), held.journey(), plan, held.at(), "ProtectionPlanBegan:" + plan, held.by());
    }

    /** A conference after a new enquiry about a child with a plan counts as the plan's review; the review that was to come is not held. */
    private void goOn(ProtectionPlanFacts plan, ConferenceHeld held) {
        if (!plan.id().equals(held.plan())) {
            conferences.noReviewOf(plan.id(), held.child(), held.at(), "The plan was reviewed by the conference after a new enquiry.", held.by());
        }
        plans.goOn(plan.id(), held.conference(), held.at(), held.category(), held.by());
        conferences.review(held.child(), held.journey(), plan.id(), held.at(), "ConferenceHeld:" + held.conference(), held.by());
    }

    @EventListener
    void on(ConferenceEnded ended) {
        journeys.ended(ConferencesOnTheJourney.PROCESS, ended.conference(), ended.at(), "Ended before it was held: " + ended.why(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.why(), ended.by());
    }

    @EventListener
    void on(ProtectionPlanEnded ended) {
        journeys.ended(PLAN, ended.plan(), ended.at(), ended.why(), ended.by());
        conferences.noReviewOf(ended.plan(), ended.child(), ended.at(), "The plan ended: " + ended.why(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.why(), ended.by());
    }

    @EventListener
    void on(ConferenceLetterSent sent) {
        journeys.ended(LETTER, sent.conference(), sent.at(), "Sent", sent.by());
        journeys.closeIfNothingIsOpen(sent.child(), sent.at(), "the conference made no plan, and its papers were sent", sent.by());
    }

    @EventListener
    void on(ConferenceMinutesSent sent) {
        journeys.ended(MINUTES, sent.conference(), sent.at(), "Sent", sent.by());
        journeys.closeIfNothingIsOpen(sent.child(), sent.at(), "the conference made no plan, and its papers were sent", sent.by());
    }

    @EventListener
    void on(ConferencePapersWithdrawn withdrawn) {
        journeys.ended(LETTER, withdrawn.conference(), withdrawn.at(), withdrawn.why(), withdrawn.by());
        journeys.ended(MINUTES, withdrawn.conference(), withdrawn.at(), withdrawn.why(), withdrawn.by());
        journeys.closeIfNothingIsOpen(withdrawn.child(), withdrawn.at(), withdrawn.why(), withdrawn.by());
    }
}
