package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** Who was told that a child is missing, when, and under which reference; where somebody was not, why. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellPoliceAndParents(
        YesNo policeTold, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime policeToldAt, String policeReference, String policePlan,
        String whyPoliceNotTold, YesNo parentsTold, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime parentsToldAt, String parentsSay,
        String whyParentsNotTold, String childsVoice) {

    Instant policeAt() {
        return FoundChild.instant(policeToldAt);
    }

    Instant parentsAt() {
        return FoundChild.instant(parentsToldAt);
    }

    void check(SinceMissing when, Answers check) {
        when.check(policeAt(), "policeToldAt", "When were the police told?", check);
        when.check(parentsAt(), "parentsToldAt", "When were the parents told?", check);
    }

    String inWords() {
        return (YesNo.isYes(policeTold) ? "Police told on " + LondonTime.dayAndTime(policeAt()) + ", reference " + policeReference : "Police not told: " + whyPoliceNotTold)
                + (YesNo.isYes(parentsTold) ? "; parents told on " + LondonTime.dayAndTime(parentsAt()) : "; parents not told: " + whyParentsNotTold);
    }
}
