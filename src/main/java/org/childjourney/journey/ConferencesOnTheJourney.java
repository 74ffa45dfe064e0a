package org.childjourney.journey;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.assessment.EnquiryConcluded;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ConferenceKind;
import org.childjourney.childprotection.NewConference;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.springframework.stereotype.Component;

/** Asks for the conference a child must have, and keeps it as a stage of the journey. */
@Component
class ConferencesOnTheJourney {

    static final String PROCESS = "child-protection-conference";

    private final Journeys journeys;
    private final ChildProtectionConferences conferences;
    private final Children children;

    ConferencesOnTheJourney(Journeys journeys, ChildProtectionConferences conferences, Children children) {
        this.journeys = journeys;
        this.conferences = conferences;
        this.children = children;
    }

    /** An enquiry found continuing risk: initial, or before the birth of a child not yet born. Its clock runs from the strategy discussion. */
    void afterEnquiry(EnquiryConcluded concluded, String because) {
        initial(concluded.child(), concluded.journey(), concluded.enquiry(), concluded.at(), because, "EnquiryConcluded:" + concluded.enquiry(), concluded.by());
    }

    void initial(ChildId child, JourneyReference journey, UUID enquiry, Instant at, String because, String source, String by) {
        ChildFacts facts = children.facts(child);
        ask(new NewConference(facts.unborn() ? ConferenceKind.PRE_BIRTH : ConferenceKind.INITIAL, child, journey, enquiry, at,
                facts.unborn() ? facts.expectedDateOfBirth() : null, source), because, by);
    }

    /** A child who comes with another council's plan: counted from when we were told. */
    void transferIn(ChildId child, JourneyReference journey, Instant toldAt, String because, String source, String by) {
        ask(new NewConference(ConferenceKind.TRANSFER_IN, child, journey, null, toldAt, null, source), because, by);
    }

    /** The next review of a plan; its clock runs already. */
    void review(ChildId child, JourneyReference journey, UUID plan, Instant since, String source, String by) {
        ask(new NewConference(ConferenceKind.REVIEW, child, journey, plan, since, null, source), "The child protection plan is to be reviewed", by);
    }

    /** Conferences of a plan that has ended, or was reviewed by another conference, are not held. */
    void noReviewOf(UUID plan, ChildId child, Instant at, String why, String by) {
        conferences.openOf(child).stream().filter(each -> plan.equals(each.duty()) && each.kind() == ConferenceKind.REVIEW)
                .forEach(each -> conferences.end(each.id(), why, at, by));
    }

    private void ask(NewConference asked, String because, String by) {
        UUID conference = conferences.request(asked, by);
        journeys.began(asked.journey(), PROCESS, conference, asked.kind().words(), asked.since(), because);
    }
}
