package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers of the worker and the designated teacher together: what the child says, how learning goes, and what is done about it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WriteEducationPlan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime metAt, List<PersonAtMeeting> came, YesNo childThere, String whyNotThere, String goesWell,
        String goesBadly, String wishes, String dreams, String whatChanged, Attainment attainment, String attainmentWords, Integer attendance,
        String attendanceWords, YesNo suspended, String suspendedWords, String earlierTargets, List<EducationTarget> targets, String premiumUse,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTermFirst, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTermLast,
        String answerToComments, String whyLate, YesNo actToday, String whatToday, YesNo harmSuspected) {

    WriteEducationPlan {
        came = came == null ? List.of() : List.copyOf(came);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    boolean suspectsHarm() {
        return YesNo.isYes(actToday) && YesNo.isYes(harmSuspected);
    }
}
