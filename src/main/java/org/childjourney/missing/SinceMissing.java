package org.childjourney.missing;

import java.time.Instant;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** Between what an answer's time must lie: what it follows, and now. */
record SinceMissing(Instant earliest, Instant now) {

    /** Adds what is wrong with a time to the check; an unanswered one is somebody else's question. */
    void check(Instant at, String field, String label, Answers check) {
        check.require(at == null || !at.isAfter(now), field, at, label + " " + inWords(at) + " lies in the future. Give when it happened.")
                .require(at == null || !at.isBefore(earliest), field, at, label + " " + inWords(at) + " lies before what it follows, on "
                        + LondonTime.dayAndTime(earliest) + ". Give a time after it.");
    }

    private static String inWords(Instant at) {
        return at == null ? "" : LondonTime.dayAndTime(at);
    }
}
