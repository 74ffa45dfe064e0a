package org.childjourney.plans;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;

/**
 * One need of the child as the author writes it on a form: a row of the list {@code needs}.
 *
 * @param need          what the child needs, in plain words; of the child, not of a parent or a service
 * @param outcome       what one would see or hear when it is met
 * @param actions       who does what by when
 * @param howWeWillKnow how we will know by the next review
 * @param ifNot         what happens if not: the contingency
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlannedNeed(String need, String outcome, List<PlannedAction> actions, String howWeWillKnow, String ifNot) {

    public PlannedNeed {
        actions = actions == null ? List.of() : actions.stream().filter(action -> !action.isEmpty()).toList();
    }

    boolean isEmpty() {
        return Stream.of(need, outcome, howWeWillKnow, ifNot).allMatch(Words::isBlank) && actions.isEmpty();
    }

    /** The rows that say something. */
    public static List<PlannedNeed> written(List<PlannedNeed> rows) {
        return rows == null ? List.of() : rows.stream().filter(row -> row != null && !row.isEmpty()).toList();
    }
}
