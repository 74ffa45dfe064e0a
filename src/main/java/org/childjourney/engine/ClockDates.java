package org.childjourney.engine;

import java.time.Instant;
import java.util.UUID;

/**
 * What the ledger says now of one clock, for the diagrams that ask about it. Instants are UTC.
 *
 * @param rule    id of the timescale
 * @param subject the record the duty is about
 */
public record ClockDates(String rule, UUID subject, Instant warnAt, Instant dueAt) {

    Instant answer(String asks) {
        return "warnAt".equals(asks) ? warnAt : dueAt;
    }
}
