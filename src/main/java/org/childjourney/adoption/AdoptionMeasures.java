package org.childjourney.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.childjourney.timescales.LondonTime;

/**
 * The days the national scorecard of adoption counts, as they stand on the record. They are measures, not duties: nobody is late by them.
 *
 * @param careToFamily  days from entering care to moving in with the adopters, or until now; null where the entry is not known
 * @param orderToMatch  days from the placement order to the match, or until now; null while there is no order
 * @param placedInTime  whether the child moved in within the months of the measure; null while that is open or not known
 */
public record AdoptionMeasures(Long careToFamily, Long orderToMatch, Boolean placedInTime) {

    static AdoptionMeasures of(Adoption adoption, int months, LocalDate today) {
        LocalDate placed = day(adoption.placedAt);
        LocalDate matched = day(adoption.matchedAt);
        return new AdoptionMeasures(between(adoption.careSince, placed, today), between(adoption.placementOrderOn, matched, today),
                inTime(adoption.careSince == null ? null : adoption.careSince.plusMonths(months), placed, today));
    }

    private static Boolean inTime(LocalDate last, LocalDate placed, LocalDate today) {
        if (last == null || placed == null && !today.isAfter(last)) {
            return null;
        }
        return placed != null && !placed.isAfter(last);
    }

    private static Long between(LocalDate from, LocalDate to, LocalDate today) {
        return from == null ? null : Long.valueOf(ChronoUnit.DAYS.between(from, to == null ? today : to));
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LondonTime.day(at);
    }
}
