package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * What came of a decision: a row of the list {@code progress}.
 *
 * @param decision id of the decision
 * @param doneOn   the day on which it was done
 * @param evidence what shows that it was done, or why it was not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecisionProgress(String decision, Standing standing, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate doneOn, String evidence) {

    /** Whether it was done; the names are the codes of the form. */
    enum Standing { done, notYet, noLongerNeeded }

    boolean isEmpty() {
        return decision == null && standing == null && doneOn == null && Words.isBlank(evidence);
    }

    boolean isDone() {
        return standing == Standing.done;
    }
}
