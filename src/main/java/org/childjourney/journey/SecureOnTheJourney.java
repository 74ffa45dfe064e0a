package org.childjourney.journey;

import java.time.Instant;
import org.childjourney.care.CareEnded;
import org.childjourney.care.CareNotBegun;
import org.childjourney.foundation.ChildId;
import org.childjourney.secure.SecureAccommodationAskedFor;
import org.childjourney.secure.SecureAccommodationEnded;
import org.childjourney.secure.SecureAccommodations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Secure accommodation as a stage that runs beside care, and ends with it. */
@Component
class SecureOnTheJourney {

    static final String PROCESS = "secure-accommodation";

    private final Journeys journeys;
    private final SecureAccommodations secure;

    SecureOnTheJourney(Journeys journeys, SecureAccommodations secure) {
        this.journeys = journeys;
        this.secure = secure;
    }

    @EventListener
    void on(SecureAccommodationAskedFor asked) {
        var journey = asked.journey() != null ? asked.journey() : journeys.open(asked.child(), asked.at(), asked.stage());
        journeys.began(journey, PROCESS, asked.secure(), "Secure accommodation", asked.at(), "Secure accommodation asked for");
    }

    @EventListener
    void on(SecureAccommodationEnded ended) {
        journeys.ended(PROCESS, ended.secure(), ended.at(), ended.end().label(), ended.by());
        journeys.closeIfNothingIsOpen(ended.child(), ended.at(), ended.end().label(), ended.by());
    }

    /** Only a child in care may be kept there. */
    @EventListener
    void on(CareEnded ended) {
        end(ended.child(), "Care ended: " + ended.reason().label(), ended.at(), ended.by());
    }

    @EventListener
    void on(CareNotBegun notBegun) {
        end(notBegun.child(), "Not taken into care: " + notBegun.why(), notBegun.at(), notBegun.by());
    }

    private void end(ChildId child, String why, Instant at, String by) {
        secure.openOf(child).ifPresent(open -> secure.end(open.id(), why, at, by));
    }
}
