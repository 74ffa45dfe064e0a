package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** One line of a form: a goal of the family, where they stand with it, and the first step. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FamilyGoal(
        String goal, String owner, Integer measure, String firstStep, String stepBy, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate stepOn) {

    static List<FamilyGoal> written(List<FamilyGoal> lines) {
        return lines == null ? List.of() : List.copyOf(lines);
    }
}
