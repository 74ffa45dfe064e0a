package org.childjourney.duties;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** What every form about a duty of its own has in common: whether it is owed, when it was done, and what the child said. */
interface StepTaken {

    YesNo owed();

    String whyNotOwed();

    OffsetDateTime doneAt();

    String childSaid();

    String whatNext();

    /** What was found, for the chronology. */
    String found();

    /** What makes one suspect significant harm; null where nothing does. */
    default String suspicion() {
        return null;
    }

    /** Whether a young person asked to be looked after. */
    default boolean wantsCare() {
        return false;
    }

    default boolean notOwed() {
        return owed() == YesNo.no;
    }

    default void check(Instant since, Instant now) {
        Instant at = doneAt() == null ? null : doneAt().toInstant();
        new Answers().require(notOwed() || at != null && !at.isAfter(now) && !at.isBefore(since), "doneAt", doneAt(),
                "When was it done? Give when it was: after it began, on " + LondonTime.dayAndTime(since) + ", and not in the future.").orRefuse();
    }
}
