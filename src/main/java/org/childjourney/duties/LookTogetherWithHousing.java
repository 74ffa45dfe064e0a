package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A young person of 16 or 17 is homeless: looked at together with housing, care offered, an advocate found. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookTogetherWithHousing(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String housingWorker, String sleepsTonight,
        String backHome, YesNo careOffered, String whyNotOffered, YesNo careWanted, String whyNotWanted, String advocate, YesNo seenAlone, String whyNotAlone,
        String childSaid, String changedBecause, YesNo harmSuspected, String harmBecause, String whatNext) implements StepTaken {

    @Override
    public String found() {
        return "Sleeps tonight: " + sleepsTonight + (wantsCare() ? " Wants to be looked after." : " Is not to be looked after: " + (YesNo.isYes(careOffered) ? whyNotWanted : whyNotOffered));
    }

    @Override
    public boolean wantsCare() {
        return YesNo.isYes(careWanted);
    }

    @Override
    public String suspicion() {
        return YesNo.isYes(harmSuspected) ? harmBecause : null;
    }
}
