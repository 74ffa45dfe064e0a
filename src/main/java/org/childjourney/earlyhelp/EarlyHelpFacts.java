package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * What others may know of an episode of early help. Instants are UTC.
 *
 * @param steppedDownFrom the statutory stage that handed over; null where none did
 * @param agreedAt        when the family first agreed; null until then
 * @param organisation    who completed the assessment; null until it is completed
 * @param end             null while it is open
 */
public record EarlyHelpFacts(
        UUID id, ChildId child, JourneyReference journey, EarlyHelpStep step, String steppedDownFrom, Instant decidedAt, Instant handedOverAt,
        String leadName, String leadAgency, Instant agreedAt, Instant assessedAt, String organisation, Instant planAgreedAt, boolean wholeFamilyPlan,
        int reviews, Instant reviewedAt, EarlyHelpEnd end, Instant endedAt, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Annex A list 2: the London day on which the family agreed and the assessment began; null where it never did. */
    public LocalDate assessmentStartedOn() {
        return agreedAt == null ? null : LondonTime.day(agreedAt);
    }

    /** Annex A list 2: the London day on which the assessment was completed; null while it is not. */
    public LocalDate assessmentCompletedOn() {
        return assessedAt == null ? null : LondonTime.day(assessedAt);
    }
}
