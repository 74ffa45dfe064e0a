package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The answers about a dental check that was due. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordDentalCheck(
        DentalOutcome outcome, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate checkedOn, YesNo treatmentNeeded, String whatTreatment,
        String childSaid, String whyNotYet, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextAppointmentOn, String whyRefused, String whatOffered,
        String whatSeen, String whyLate) {

    /** One sentence for the chronology. */
    String words() {
        return switch (outcome) {
            case CHECKED -> YesNo.isYes(treatmentNeeded) ? "Treatment: " + whatTreatment : "No treatment is needed.";
            case NOT_YET -> whyNotYet;
            case REFUSED -> whyRefused;
            case NO_TEETH -> whatSeen;
        };
    }
}
