package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** One thing that is to be done, and by when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NewDirection(String what, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate dueOn) {

    /** Those of a list that say anything. */
    static List<NewDirection> given(List<NewDirection> rows) {
        return rows == null ? List.of() : rows.stream().filter(row -> row.what() != null || row.dueOn() != null).toList();
    }

    static void check(List<NewDirection> rows, String list, LocalDate today, Answers check) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            String field = list + "[" + i + "].";
            check.require(row.what() != null && !row.what().isBlank(), field + "what", null, "Number " + (i + 1) + ": what is to be done?")
                    .require(row.dueOn() != null && !row.dueOn().isBefore(today), field + "dueOn", row.dueOn(), "Number " + (i + 1) + ": by when? Today or later.");
        }
    }

    String inWords() {
        return what + " By " + LondonTime.longDate(dueOn) + ".";
    }
}
