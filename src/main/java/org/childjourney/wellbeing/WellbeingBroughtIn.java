package org.childjourney.wellbeing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;

/**
 * A child who was in care before this record began. What is due next counts from what was done last; where that is not known, from
 * today, so that nothing is called missed of which nothing is known. The education plan is begun anew.
 *
 * @param since               the London day on which the child became looked after
 * @param lastAssessedOn      of the last health assessment; null where not known
 * @param lastTeethCheckedOn  of the last dental check; null where not known
 * @param lastQuestionnaireOn of the last strengths and difficulties questionnaire; null where not known
 * @param source              where it comes from; the same one never brings in twice for the child
 */
public record WellbeingBroughtIn(
        ChildId child, JourneyReference journey, LocalDate since, LocalDate lastAssessedOn, LocalDate lastTeethCheckedOn, LocalDate lastQuestionnaireOn,
        String source) {

    public WellbeingBroughtIn {
        Objects.requireNonNull(child, "A time in care that is brought in is a child's");
        Objects.requireNonNull(journey, "A time in care that is brought in belongs to a journey");
        Objects.requireNonNull(since, "A time in care that is brought in needs its first day");
        Objects.requireNonNull(source, "A time in care that is brought in says where it comes from");
    }

    NewWellbeing begun() {
        return new NewWellbeing(child, journey, LondonTime.startOf(since), source);
    }

    /** @throws org.childjourney.foundation.Refused when a day cannot be */
    void check(LocalDate today) {
        var check = new Answers();
        check.require(!since.isAfter(today), "since", since, "A child cannot have become looked after in the future.");
        Stream.of(lastAssessedOn, lastTeethCheckedOn, lastQuestionnaireOn).filter(Objects::nonNull).forEach(day ->
                check.require(!day.isAfter(today) && !day.isBefore(since), "last", day, LondonTime.longDate(day) + " must lie between the day the child became"
                        + " looked after, " + LondonTime.longDate(since) + ", and today."));
        check.orRefuse();
    }
}
