package org.childjourney.secure;

import java.time.Duration;
import java.time.Instant;

/** A time a child was kept somewhere; the end is null while it lasts. Instants are UTC, so that an hour more or less in March or October counts as what it was. */
record Stretch(Instant from, Instant until) {

    /** How much of it lies within. */
    Duration within(Instant begin, Instant end) {
        Instant first = from.isAfter(begin) ? from : begin;
        Instant last = until == null || until.isAfter(end) ? end : until;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
