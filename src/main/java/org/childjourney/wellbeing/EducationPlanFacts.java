package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;

/**
 * What others may know of one personal education plan. Instants are UTC.
 *
 * @param rule by which it is due: the first at a school, or the plan of a term
 * @param end  null while it is open
 */
public record EducationPlanFacts(
        UUID id, UUID wellbeing, int number, String rule, Instant startedAt, Instant metAt, Instant sentAt, Integer attendancePercent, int timesReturned,
        PlanGrade grade, EducationPlanEnd end, Instant closedAt) {}
