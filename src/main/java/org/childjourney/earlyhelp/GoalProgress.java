package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One line of a form: where the family stands with a goal at a review. */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoalProgress(String forGoal, Integer measure, String familySays) {

    static List<GoalProgress> written(List<GoalProgress> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }
}
