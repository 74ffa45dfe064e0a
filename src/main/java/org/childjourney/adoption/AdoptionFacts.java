package org.childjourney.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/**
 * What others may know of an adoption; of the adopters only what the return asks. Instants are UTC, days are London days, and what has not happened is null.
 *
 * @param decidedAt  when the agency decided that the child should be placed: SSDA903 DATE_INT and DATE_PLACED
 * @param matchedAt  SSDA903 DATE_MATCH
 * @param fostered   SSDA903 FOSTER_CARE: whether the adopters fostered the child before
 * @param adopters   SSDA903 NB_ADOPTR
 * @param adoptersSex SSDA903 SEX_ADOPTR, such as {@code MF}
 * @param adoptersStatus SSDA903 LS_ADOPTR, such as {@code L11}
 * @param fosteredToAdoptSince Annex A list 10: placed for fostering so that they may adopt
 * @param ceasedOn   SSDA903 DATE_PLACED_CEASED
 */
public record AdoptionFacts(
        UUID id, ChildId child, JourneyReference journey, LocalDate careSince, Instant decidedAt, Authority authority, LocalDate placementOrderOn, Instant matchedAt,
        Instant placedAt, LocalDate appliedOn, LocalDate orderedOn, Boolean opposed, Boolean fostered, Integer adopters, String adoptersSex, String adoptersStatus,
        LocalDate fosteredToAdoptSince, LocalDate ceasedOn, WhyCeased ceasedWhy, AdoptionEnd end, Instant endedAt, AdoptionMeasures measures) {

    public boolean isOpen() {
        return endedAt == null;
    }
}
