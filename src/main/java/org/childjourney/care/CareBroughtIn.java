package org.childjourney.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * A child who was in care before this record began, with every episode of that time. Days are London days.
 *
 * @param stays         the episodes, the earliest first, each beginning on the day the one before it ended; the last is open
 * @param firstReviewOn of the first review that is known; null where none is
 * @param unaccompanied whether the child seeks, or sought, asylum here alone; null where nobody knows
 * @param unaccompaniedUntil the day on which that ended; null while it lasts
 * @param source        where it comes from; the same one never brings in twice for the child
 */
public record CareBroughtIn(
        ChildId child, JourneyReference journey, List<Stay> stays, NeedForCare need, String homePostcode, EarlierPermanence earlier, String earlierAuthority,
        LocalDate earlierOn, LocalDate firstReviewOn, Boolean unaccompanied, LocalDate unaccompaniedUntil, String source) {

    public CareBroughtIn {
        Objects.requireNonNull(child, "Care that is brought in is a child's");
        Objects.requireNonNull(journey, "Care that is brought in belongs to a journey");
        Objects.requireNonNull(source, "Care that is brought in says where it comes from");
        stays = List.copyOf(stays);
    }

    /** One episode: SSDA903. */
    public record Stay(
            LocalDate from, LocalDate until, NewEpisodeReason rne, LegalStatus status, PlacementKind place, PlacementProvider provider, MoveReason reasonForMove,
            String postcode, String urn) {

        /** Whether the child lives elsewhere than in the episode before. */
        boolean elsewhere() {
            return rne != NewEpisodeReason.L;
        }
    }

    LocalDate since() {
        return stays.get(0).from();
    }

    Stay last() {
        return stays.get(stays.size() - 1);
    }
}
