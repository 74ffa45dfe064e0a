package org.childjourney.incidents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;

/** One row of a review: what must be done, by whom, by when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreedAction(String what, String who, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byOn) {

    /** Rows with something in them. */
    static List<AgreedAction> written(List<AgreedAction> rows) {
        return rows == null ? List.of() : rows.stream().filter(row -> row.what != null || row.who != null || row.byOn != null).toList();
    }

    static void check(List<AgreedAction> actions, LocalDate today, Answers check) {
        check.require(actions.stream().allMatch(row -> row.what != null && row.who != null && row.byOn != null), "actions", null,
                        "What must be done: for each, say what, by whom and by when.")
                .require(actions.stream().allMatch(row -> row.byOn == null || !row.byOn.isBefore(today)), "actions", null, "What must be done: by when? Today or later.");
    }
}
