package org.childjourney.allegations;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** What was found about an allegation, and who is told. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConcludeTheAllegation(
        AllegationOutcome outcome, String because, YesNo removed, String barring, String whyDifferent, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate barringOn,
        YesNo regulatorTold, String regulator, String personTold, String childTold, String learning) {

    boolean refers() {
        return "refer".equals(barring);
    }

    static String label(String code) {
        return "refer".equals(code) ? "Refer" : "Do not refer";
    }
}
