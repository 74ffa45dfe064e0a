package org.childjourney.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * How far what was decided for a child in care is behind what is done.
 *
 * @param reviewer        whose child it is: the user name of the reviewing officer appointed, or of who held the last review
 * @param review          the review that is to be held next
 * @param number          which review that is
 * @param reviewDueAt     by when, UTC
 * @param reviewIsLate    whether that has passed
 * @param open            decisions neither done nor given up
 * @param overdue         of those, how many are past their day
 * @param oldestOverdueOn the day of the oldest of them; null where none is overdue
 * @param concernsOpen    concerns on their way
 */
public record ChildDrift(
        ChildId child, JourneyReference journey, String reviewer, UUID review, int number, Instant reviewDueAt, boolean reviewIsLate, int open, int overdue,
        LocalDate oldestOverdueOn, int concernsOpen) {}
