package org.childjourney.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * What others may know of one time a child was missing. Instants are UTC.
 *
 * @param risk            null until judged
 * @param foundAt         null while the child is missing
 * @param offeredAt       when the child was first offered the return interview; null before
 * @param interviewedAt   null unless it was held
 * @param end             null while anything is left to do
 */
public record MissingFacts(
        UUID id, ChildId child, JourneyReference journey, MissingKind kind, Instant missingSince, Instant reportedAt, MissingRisk risk,
        Instant discussionAskedAt, Instant foundAt, Instant offeredAt, Instant interviewedAt, MissingEnd end, Instant endedAt) {

    /** Whether the child is missing still. */
    public boolean isMissing() {
        return foundAt == null && endedAt == null;
    }

    /** Whether anything is left to do: the child to be found, or to be talked with. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** 903: MIS_START. */
    public LocalDate startDate() {
        return LondonTime.day(missingSince);
    }

    /** 903: MIS_END, the day the child was found, or the day all work ended while still missing; null while missing. */
    public LocalDate endDate() {
        if (foundAt != null) {
            return LondonTime.day(foundAt);
        }
        return endedAt == null ? null : LondonTime.day(endedAt);
    }

    /** Annex A: whether a return interview was offered. */
    public boolean interviewOffered() {
        return offeredAt != null;
    }

    /** Annex A: whether the child accepted it. */
    public boolean interviewAccepted() {
        return interviewedAt != null;
    }
}
