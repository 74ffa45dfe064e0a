package org.childjourney.clocks;

import java.time.Instant;

/**
 * A clock's due instant or warnings changed: re-anchored, corrected, or recounted after a bank holiday. Heard in the same transaction.
 *
 * @param before the due instant until now, UTC
 * @param after  the due instant from now on, UTC; the same where only the warnings moved
 */
public record ClockMoved(ClockEntry clock, Instant before, Instant after) {}
