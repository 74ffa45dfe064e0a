package org.childjourney.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of a period of care. Instants are UTC.
 *
 * @param since          looked after since; null while the child is not placed yet
 * @param legalStatus    now, or at the end; null while the child is not placed yet
 * @param statusSince    the London day on which that status began
 * @param placement      now, or at the end; null while the child is not placed yet
 * @param placementsInAYear in the twelve months before now or the end, short stays left out
 * @param reviewingOfficer user name; null until appointed
 * @param unaccompanied    whether the child seeks, or sought, asylum here alone (SSDA903 UASC); null where nobody was asked
 * @param unaccompaniedUntil the London day on which that ended (SSDA903 DUC); null while it lasts
 */
public record CareFacts(UUID id, ChildId child, JourneyReference journey, Instant since, LegalStatus legalStatus, LocalDate statusSince, NeedForCare need,
                        PlacementFacts placement, int placementsInAYear, String reviewingOfficer, PermanencePlan permanence, Instant permanenceAt,
                        Instant firstReviewAt, Boolean unaccompanied, LocalDate unaccompaniedUntil, EarlierPermanence earlierPermanence, String earlierPermanenceAuthority, LocalDate earlierPermanenceOn,
                        Instant endedAt, CareEndReason endReason, String endedWhy) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether the child is looked after now. */
    public boolean isInCare() {
        return since != null && endedAt == null;
    }
}
