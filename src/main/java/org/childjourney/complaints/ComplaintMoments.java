package org.childjourney.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Looks whether a step of a complaint can have been when somebody says it was. */
@Component
class ComplaintMoments {

    private final Clock clock;

    ComplaintMoments(Clock clock) {
        this.clock = clock;
    }

    Answers check(String field, OffsetDateTime at, Instant since) {
        Instant moment = at.toInstant();
        return new Answers().require(!moment.isAfter(clock.instant()), field, moment, "When? It lies in the future.")
                .require(!moment.isBefore(since), field, moment, "When? It lies before the step before it, " + LondonTime.dayAndTime(since) + ".");
    }

    Instant now() {
        return clock.instant();
    }
}
