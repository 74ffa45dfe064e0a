package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.earlyhelp.EarlyHelpEnd;
import org.childjourney.earlyhelp.EarlyHelpEnded;
import org.childjourney.earlyhelp.EarlyHelpEpisodes;
import org.childjourney.earlyhelp.EarlyHelpSteppedUp;
import org.childjourney.earlyhelp.HealthConcernRaised;
import org.childjourney.earlyhelp.HealthyChildReviews;
import org.childjourney.earlyhelp.NewEarlyHelpAssessment;
import org.childjourney.earlyhelp.NewHealthyChildProgramme;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Early help and the healthy child reviews as stages of a journey: how they begin, and what follows them. */
@Component
class EarlyHelpOnTheJourney {

    static final String PROCESS = "early-help-assessment";
    /** The referral that is told in the same moment goes on with the journey. */
    private static final Set<EarlyHelpEnd> GOES_TO_THE_FRONT_DOOR = Set.of(EarlyHelpEnd.STEPPED_UP, EarlyHelpEnd.REFERRED);
    /** The last of the five reviews is due at two and a half years. */
    private static final int MONTHS_OF_REVIEWS = 30;

    private final Journeys journeys;
    private final EarlyHelpEpisodes episodes;
    private final HealthyChildReviews reviews;
    private final ContactsFromWithin contacts;
    private final Children children;
    private final Clock clock;

    EarlyHelpOnTheJourney(Journeys journeys, EarlyHelpEpisodes episodes, HealthyChildReviews reviews, ContactsFromWithin contacts, Children children, Clock clock) {
        this.journeys = journeys;
        this.episodes = episodes;
        this.reviews = reviews;
        this.contacts = contacts;
        this.children = children;
        this.clock = clock;
    }

    boolean isUnderWay(ChildId child) {
        return episodes.openOf(child).isPresent();
    }

    /** Early help follows a decision of the front door or an assessment; where it is under way already, that goes on. */
    void begin(ChildId child, JourneyReference journey, Instant at, String because, String source, String by) {
        begin(new NewEarlyHelpAssessment(child, journey, at, because, source), by);
    }

    /** A statutory stage closes with a need that is left: early help takes over with a handover. */
    void stepDown(ChildId child, JourneyReference journey, Instant at, String from, String tried, String source, String by) {
        begin(new NewEarlyHelpAssessment(child, journey, at, from + ": a need is left that early help can meet", source, from, tried), by);
    }

    private void begin(NewEarlyHelpAssessment asked, String by) {
        if (episodes.openOf(asked.child()).isEmpty()) {
            var id = episodes.begin(asked, by);
            journeys.began(asked.journey(), PROCESS, id, "Early help", asked.decidedAt(), asked.because());
            reviewsWhileYoung(asked, by);
        }
    }

    /** An unborn or very young child in early help is offered the five reviews that every child is. */
    private void reviewsWhileYoung(NewEarlyHelpAssessment asked, String by) {
        boolean young = bornOrExpected(children.facts(asked.child())).filter(day -> day.plusMonths(MONTHS_OF_REVIEWS).isAfter(LondonTime.day(clock.instant()))).isPresent();
        if (young && reviews.of(asked.child()).isEmpty()) {
            reviews.begin(new NewHealthyChildProgramme(asked.child(), asked.journey(), "EarlyHelpBegun:" + asked.sourceEvent()), by);
        }
    }

    private static Optional<LocalDate> bornOrExpected(ChildFacts facts) {
        return Optional.ofNullable(facts.dateOfBirth()).or(() -> Optional.ofNullable(facts.expectedDateOfBirth()));
    }

    @EventListener
    void on(EarlyHelpEnded ended) {
        journeys.ended(PROCESS, ended.earlyHelp(), ended.at(), ended.end().label(), ended.by());
        if (!GOES_TO_THE_FRONT_DOOR.contains(ended.end())) {
            journeys.closeIfNothingIsOpen(ended.child(), ended.at(), "Early help ended: " + ended.end().label(), ended.by());
        }
    }

    /** Assessment, plan and reviews go along: the front door reads what was tried in the contact itself. */
    @EventListener
    void on(EarlyHelpSteppedUp up) {
        contacts.tell(up.child(), ContactsFromWithin.Service.EARLY_HELP, up.at(), "Early help asks for more: " + up.whyNow() + "\n\nThe child said: " + up.childSaid() + "\n\n" + up.packet().inWords(),
                up.familyAgrees(), "EarlyHelpSteppedUp:" + up.earlyHelp() + ":" + up.at(), up.by());
    }

    /** What a health visitor saw goes to the front door the same day, or early help is offered. */
    @EventListener
    void on(HealthConcernRaised raised) {
        String source = "HealthConcernRaised:" + raised.review();
        if (raised.frontDoor()) {
            contacts.tell(raised.child(), ContactsFromWithin.Service.HEALTH_VISITOR, raised.at(), raised.reviewKind().label() + ": " + raised.because(), null, source, raised.by());
        } else {
            var journey = journeys.open(raised.child(), raised.at(), "Concern at the " + raised.reviewKind().label());
            begin(raised.child(), journey, raised.at(), raised.reviewKind().label() + ": " + raised.because(), source, raised.by());
        }
    }
}
