package org.childjourney.assessment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two ways the law and the statistics measure one assessment, side by side.
 *
 * @param dutyDueAt             the duty: 45 working days from the referral, an instant in UTC
 * @param censusTargetOn        the same number of working days from the assessment's own start; null until it has started
 * @param censusWorkingDays     working days from its own start to its authorisation, or to today; null until it has started
 */
public record AssessmentMeasures(Instant dutyDueAt, LocalDate censusTargetOn, Integer censusWorkingDays) {}
