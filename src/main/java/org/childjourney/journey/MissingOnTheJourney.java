package org.childjourney.journey;

import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.missing.ChildReportedMissing;
import org.childjourney.missing.MissingEpisodeEnded;
import org.childjourney.privatefostering.PrivateFosteringEnded;
import org.childjourney.privatefostering.PrivateFosteringHeardOf;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A missing child, and a child in private fostering, as stages of a journey that run beside whatever else runs. */
@Component
class MissingOnTheJourney {

    private static final String MISSING = "missing-episode";
    private static final String FOSTERED = "private-fostering";

    private final Journeys journeys;

    MissingOnTheJourney(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(ChildReportedMissing reported) {
        journeys.began(journey(reported), MISSING, reported.episode(), "Missing", reported.at(), "Reported missing or away");
    }

    /** The child's period of involvement; it opens for a child with whom nobody worked until then. */
    private JourneyReference journey(JourneyEvent event) {
        return event.journey() != null ? event.journey() : journeys.open(event.child(), event.at(), event.stage());
    }

    @EventListener
    void on(MissingEpisodeEnded ended) {
        journeys.ended(MISSING, ended.episode(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    @EventListener
    void on(PrivateFosteringHeardOf heard) {
        journeys.began(journey(heard), FOSTERED, heard.fostering(), "Private fostering", heard.at(), "Private fostering notified or discovered");
    }

    @EventListener
    void on(PrivateFosteringEnded ended) {
        journeys.ended(FOSTERED, ended.fostering(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }
}
