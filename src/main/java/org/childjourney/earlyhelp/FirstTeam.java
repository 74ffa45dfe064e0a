package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers of the first team around the family: the plan with its goals, or who does not agree to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FirstTeam(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime metAt, List<PersonInTeam> came, YesNo childSeen, String whyNotSeen, YesNo seenAlone,
        String whyNotAlone, String childSaid, String changedBecause, YesNo familyAgrees, List<FamilyGoal> goals, YesNo wholeFamily, YesNo supportStarts,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate supportOn, String supportBy, String refusedBy, String refusedWhy, String whatWasOffered,
        String worryIfNot, YesNo actToday, String whatToday, YesNo harmSuspected) {

    FirstTeam {
        came = PersonInTeam.written(came);
        goals = FamilyGoal.written(goals);
    }

    boolean agreed() {
        return YesNo.isYes(familyAgrees);
    }
}
