package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** How care is to end: where to, why, with whose help, and who stays in touch. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanTheEndingOfCare(
        EndingHow how, CareEndReason foreseen, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate endingOn, String whereTo, String whyNow, String childSaid,
        String changedBecause, String parentsSay, String carerSays, String support, List<StaysInTouch> staysInTouch, String ifItGoesWrong) {

    /** Somebody who stays in the child's life. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StaysInTouch(String who, String how) {}

    PlanTheEndingOfCare {
        staysInTouch = staysInTouch == null ? List.of() : staysInTouch.stream().filter(row -> row.who() != null && !row.who().isBlank()).toList();
    }
}
