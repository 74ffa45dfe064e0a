package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;

/**
 * What others may know of one health assessment. Instants are UTC.
 *
 * @param rule    by which it is due
 * @param sentAt  when it was asked for; null before
 * @param outcome null while it is open
 */
public record HealthAssessmentFacts(
        UUID id, UUID wellbeing, int number, String rule, Instant sentAt, Instant heldAt, Instant reportAt, HealthOutcome outcome, Instant closedAt) {}
