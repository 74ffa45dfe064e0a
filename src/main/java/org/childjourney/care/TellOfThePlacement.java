package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** Who was told in writing that a placement began or ended. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellOfThePlacement(List<Told> told, String whyNotTold) {

    /** One who was told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(String whom, String how, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate toldOn) {}

    TellOfThePlacement {
        told = told == null ? List.of() : told.stream().filter(row -> row.whom() != null).toList();
    }
}
