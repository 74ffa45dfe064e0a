package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A baby's injury, seen by a children's doctor the same day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HaveTheInjurySeen(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String injury, String explanation, String doctorSays,
        String managerTold, String safeTonight, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, YesNo harmSuspected,
        String harmBecause, String whatNext) implements StepTaken {

    @Override
    public String found() {
        return injury + " The doctor: " + doctorSays;
    }

    @Override
    public String suspicion() {
        return YesNo.isYes(harmSuspected) ? harmBecause : null;
    }
}
