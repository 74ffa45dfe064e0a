package org.childjourney.journey;

import org.childjourney.care.LegalStatus;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.shortbreaks.OrdinaryCareNeeded;
import org.childjourney.shortbreaks.ShortBreakEvent;
import org.childjourney.shortbreaks.ShortBreaksEnded;
import org.childjourney.shortbreaks.ShortBreaksWanted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Short breaks as a stage of their own: while they go on nobody closes the child's case as no longer in need, and where they are not enough care takes over. */
@Component
class ShortBreaksOnTheJourney {

    static final String PROCESS = "short-break";

    private final Journeys journeys;
    private final CareOnTheJourney care;

    ShortBreaksOnTheJourney(Journeys journeys, CareOnTheJourney care) {
        this.journeys = journeys;
        this.care = care;
    }

    @EventListener
    void on(ShortBreaksWanted wanted) {
        journeys.began(journey(wanted), PROCESS, wanted.series(), "Short breaks", wanted.at(), wanted.basis().words());
    }

    @EventListener
    void on(ShortBreaksEnded ended) {
        journeys.ended(PROCESS, ended.series(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    /** By agreement, as the breaks were: consent is asked for again, for this is another thing. */
    @EventListener
    void on(OrdinaryCareNeeded needed) {
        care.begin(needed.child(), journey(needed), LegalStatus.V2, needed.at(), needed.because(), "OrdinaryCareNeeded:" + needed.series(), needed.by());
    }

    private JourneyReference journey(ShortBreakEvent event) {
        return event.journey() != null ? event.journey() : journeys.open(event.child(), event.at(), event.stage());
    }
}
