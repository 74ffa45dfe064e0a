package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** The answers of a review with the family: where it stands with its goals, whether it still agrees, and what is decided. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewEarlyHelp(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PersonInTeam> came, YesNo childSeen, String whyNotSeen, YesNo seenAlone,
        String whyNotAlone, String childSaid, String changedBecause, List<GoalProgress> progress, List<FamilyGoal> newGoals, String goalsReached,
        YesNo takesPart, YesNo stillAgrees, List<Withdrawal> withdrawn, SupportChange support,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate supportOn, String supportBy, YesNo riskRises, YesNo significantHarm, String harmBecause,
        EarlyHelpDecision decision, String whyDifferent, String whyEnds, YesNo satisfactionAsked, Integer satisfaction, String satisfactionWords,
        String whyNotAsked) {

    /** An agreement that the family withdraws at the review. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Withdrawal(String agreement, String withdrawnBy, String why) {}

    /** What about targeted family support. */
    enum SupportChange { none, starts, goesOn, ends }

    ReviewEarlyHelp {
        came = PersonInTeam.written(came);
        progress = GoalProgress.written(progress);
        newGoals = FamilyGoal.written(newGoals);
        withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
    }

    boolean agreesToAll() {
        return YesNo.isYes(stillAgrees) && withdrawn.isEmpty();
    }

    String voice() {
        return childSaid == null ? "not seen (" + whyNotSeen + ")" : childSaid;
    }
}
