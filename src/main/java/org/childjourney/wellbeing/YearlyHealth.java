package org.childjourney.wellbeing;

import java.util.List;
import java.util.stream.Stream;
import org.childjourney.foundation.ChildId;

/**
 * What the yearly return asks about the health of a child who was in care the whole year to 31 March: SSDA903, table OC2. Yes is 1,
 * no is 0; null where the return wants nothing of this child, or where nobody has recorded it yet.
 *
 * @param yearEnding          the year of its 31 March
 * @param sdqReason           why there is no score, as the return codes it
 * @param convicted           convicted or cautioned in the year; from ten
 * @param healthCheck         development checks up to date; under five
 * @param interventionOffered only where none was received
 * @param missing             what the return wants and nobody has recorded, by its name in the return
 */
public record YearlyHealth(
        ChildId child, int yearEnding, Integer sdqScore, String sdqReason, Integer convicted, Integer healthCheck, Integer immunisations,
        Integer teethCheck, Integer healthAssessment, Integer substanceMisuse, Integer interventionReceived, Integer interventionOffered,
        List<String> missing) {

    public YearlyHealth {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing that the return wants. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    static Integer figure(Boolean answer) {
        return answer == null ? null : answer ? 1 : 0;
    }

    /** The names of those that are wanted and not there. */
    static List<String> missing(Stream<String> wantedButEmpty) {
        return wantedButEmpty.filter(name -> !name.isEmpty()).toList();
    }
}
