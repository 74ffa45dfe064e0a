package org.childjourney.assessment;

import java.time.Instant;

/**
 * An order or power as somebody wrote it down.
 *
 * @param beganAt when the child was taken into police protection, the order made, or the agreement reached; UTC
 * @param endsAt  the end that stands in the order; null where none is written, as the hours count
 * @param field   the question that asks when it began, for refusals
 */
record PowerWritten(EmergencyPower kind, Instant beganAt, Instant endsAt, String court, String officer, String field) {}
