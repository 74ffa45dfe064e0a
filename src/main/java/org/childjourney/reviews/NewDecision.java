package org.childjourney.reviews;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;

/**
 * A decision as the reviewing officer writes it: a row of the list {@code decisions}.
 *
 * @param owner the person who answers for it, not an agency
 * @param by    the day by which
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NewDecision(String what, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by) {

    boolean isEmpty() {
        return Words.isBlank(what) && Words.isBlank(owner) && by == null;
    }

    void check(String field, String label, LocalDate from, Answers check) {
        check.require(!Words.isBlank(what), field + "what", null, label + "what is to be done?")
                .require(!Words.isBlank(owner), field + "owner", null, label + "who does it? One person, by name.")
                .require(by != null, field + "by", null, label + "by when? A decision without a day drifts.")
                .require(by == null || !by.isBefore(from), field + "by", by, label + "the day cannot lie before the decision itself.");
    }
}
