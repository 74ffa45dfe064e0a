package org.childjourney.journey;

import java.util.List;
import org.childjourney.assessment.DiscussionOutcome;
import org.childjourney.assessment.EnquiryConcluded;
import org.childjourney.assessment.EnquiryEnded;
import org.childjourney.assessment.EnquiryNext;
import org.childjourney.assessment.FamilyNotToldOfEnquiry;
import org.childjourney.assessment.FamilyToldOfEnquiry;
import org.childjourney.assessment.ImmediateProtectionEnded;
import org.childjourney.assessment.ImmediateProtectionStopped;
import org.childjourney.assessment.ImmediateProtections;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.NewEnquiry;
import org.childjourney.assessment.NewImmediateProtection;
import org.childjourney.assessment.ProtectionEnd;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.assessment.StrategyDiscussionEnded;
import org.childjourney.assessment.StrategyDiscussionHeld;
import org.childjourney.care.LegalStatus;
import org.childjourney.children.PlansInForce;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows a strategy discussion, an enquiry, and the immediate protection of a child; in the transaction in which it ended. */
@Component
class WhatFollowsHarm {

    private static final String DISCUSSION = "strategy-discussion";
    private static final String ENQUIRY = "section-47-enquiry";
    private static final String LETTER = "tell-the-family-of-the-enquiry";
    private static final String PROTECTION = "immediate-protection";

    private final Journeys journeys;
    private final SingleAssessments assessments;
    private final Section47Enquiries enquiries;
    private final ImmediateProtections protections;
    private final ConferencesOnTheJourney conferences;
    private final NeedPlansOnTheJourney needPlans;
    private final PlansInForce plans;
    private final EarlyHelpOnTheJourney earlyHelp;
    private final LegalOnTheJourney legal;
    private final CareOnTheJourney care;

    WhatFollowsHarm(Journeys journeys, SingleAssessments assessments, Section47Enquiries enquiries, ImmediateProtections protections,
                    ConferencesOnTheJourney conferences, NeedPlansOnTheJourney needPlans, PlansInForce plans, EarlyHelpOnTheJourney earlyHelp,
                    LegalOnTheJourney legal, CareOnTheJourney care) {
        this.journeys = journeys;
        this.assessments = assessments;
        this.enquiries = enquiries;
        this.protections = protections;
        this.conferences = conferences;
        this.needPlans = needPlans;
        this.plans = plans;
        this.earlyHelp = earlyHelp;
        this.legal = legal;
        this.care = care;
    }

    /** The discussion ends last: a new enquiry ends the one before it, and the journey must not close in between. */
    @EventListener
    void on(StrategyDiscussionHeld held) {
        String because = "Strategy discussion: " + held.outcome().label();
        if (held.immediateProtection()) {
            var protection = protections.begin(new NewImmediateProtection(held.child(), held.journey(), held.at(), held.because(), "StrategyDiscussionHeld:" + held.part()), held.by());
            journeys.began(held.journey(), PROTECTION, protection, "Immediate protection", held.at(), because);
        }
        if (held.outcome().isEnquiry() && held.newEnquiry()) {
            var enquiry = enquiries.open(new NewEnquiry(held.child(), held.journey(), held.part(), held.at(),
                    held.outcome() == DiscussionOutcome.SECTION_47_JOINT, "StrategyDiscussionHeld:" + held.part()), held.by());
            journeys.began(held.journey(), ENQUIRY, enquiry, "Section 47 enquiry", held.at(), because);
        } else if (held.outcome() == DiscussionOutcome.SECTION_17) {
            assess(held, because);
        }
        journeys.ended(DISCUSSION, held.part(), held.at(), held.outcome().label(), held.by());
        journeys.closeIfNothingIsOpen(held.child(), held.at(), "the strategy discussion found no need for enquiry, and nothing else was open", held.by());
    }

    /** Help under section 17 begins with an assessment, unless one is under way or a plan is in force already. */
    private void assess(StrategyDiscussionHeld held, String because) {
        boolean underWay = assessments.of(held.child()).stream().anyMatch(each -> each.concludedAt() == null && each.endedAt() == null);
        if (!underWay && plans.of(held.child()).isEmpty()) {
            var opened = assessments.open(new NewAssessment(held.child(), held.journey(), held.at(), held.at(), held.because(),
                    StartedBecause.STRATEGY_DISCUSSION, "StrategyDiscussionHeld:" + held.part()), held.by());
            journeys.began(held.journey(), "single-assessment", opened, "Single assessment", held.at(), because);
        }
    }

    @EventListener
    void on(StrategyDiscussionEnded ended) {
        journeys.ended(DISCUSSION, ended.part(), ended.at(), "Ended before it was held: " + ended.why(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.why(), ended.by());
    }

    /** What follows begins at once; telling the family goes on beside it and keeps the journey open. */
    @EventListener
    void on(EnquiryConcluded concluded) {
        String because = "Section 47 enquiry: " + concluded.outcome().label();
        journeys.ended(ENQUIRY, concluded.enquiry(), concluded.at(), concluded.next().label(), concluded.by());
        journeys.began(concluded.journey(), LETTER, concluded.enquiry(), "Tell the family the outcome", concluded.at(), because);
        if (concluded.next() == EnquiryNext.CONFERENCE) {
            conferences.afterEnquiry(concluded, because);
        } else if (concluded.next() == EnquiryNext.CHILD_IN_NEED) {
            needPlans.begin(concluded.child(), concluded.journey(), concluded.at(), because, "EnquiryConcluded:" + concluded.enquiry(), concluded.by());
        } else if (concluded.next() == EnquiryNext.EARLY_HELP) {
            earlyHelp.stepDown(concluded.child(), concluded.journey(), concluded.at(), "Section 47 enquiry", because, "EnquiryConcluded:" + concluded.enquiry(), concluded.by());
        }
    }

    @EventListener
    void on(EnquiryEnded ended) {
        journeys.ended(ENQUIRY, ended.enquiry(), ended.at(), "Ended before it was concluded: " + ended.why(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.why(), ended.by());
    }

    @EventListener
    void on(FamilyToldOfEnquiry told) {
        journeys.ended(LETTER, told.enquiry(), told.at(), "Family told", told.by());
        journeys.closeIfNothingIsOpen(told.child(), told.at(), "the enquiry found no further need, and the family was told", told.by());
    }

    @EventListener
    void on(FamilyNotToldOfEnquiry untold) {
        journeys.ended(LETTER, untold.enquiry(), untold.at(), "Not told: " + untold.why(), untold.by());
        journeys.closeIfNothingIsOpen(untold.child(), untold.at(), untold.why(), untold.by());
    }

    @EventListener
    void on(ImmediateProtectionEnded ended) {
        journeys.ended(PROTECTION, ended.id(), ended.at(), ended.end().label(), ended.by());
        String because = "Immediate protection ended: " + ended.end().label();
        if (ended.end() == ProtectionEnd.SECTION_20) {
            care.begin(ended.child(), ended.journey(), LegalStatus.V2, ended.at(), because, "ImmediateProtectionEnded:" + ended.id(), ended.by());
        } else if (ended.end() == ProtectionEnd.PROCEEDINGS) {
            legal.gateway(ended.child(), ended.journey(), List.of(), ended.at(), because, "ImmediateProtectionEnded:" + ended.id(), ended.by());
        }
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), because, ended.by());
    }

    @EventListener
    void on(ImmediateProtectionStopped stopped) {
        journeys.ended(PROTECTION, stopped.id(), stopped.at(), stopped.why(), stopped.by());
        journeys.closeIfNothingIsOpen(stopped.child(), stopped.at(), stopped.why(), stopped.by());
    }
}
