package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A child who left care because of a sentence is visited in custody: the council does not stop caring at the gate. */
@Service
@Transactional
class CustodyVisits {

    private final CareReading reading;
    private final CareClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustodyVisits(CareReading reading, CareClocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when the moment cannot be */
    void record(UUID care, VisitInCustody answers, String by) {
        var period = reading.period(care);
        Instant at = answers.visitedAt() == null ? null : answers.visitedAt().toInstant();
        CareMoments.require(new Answers(), "visitedAt", "When did you see the child?", at, clock.instant(), period.endedAt, "the child went into custody").orRefuse();
        papers.keep(care, period.child(), "visit-in-custody", at, answers, by);
        clocks.meet(CareClocks.CUSTODY, care, at, "CustodyVisitMade", by);
        events.publishEvent(period.note(at, by, "CustodyVisitMade", "Visited in custody. The child: " + answers.childSaid()));
    }
}
