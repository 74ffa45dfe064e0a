package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A child on a protection plan is away for a time: the council of that area knows, and who visits is agreed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellTheOtherCouncil(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String otherCouncil, String whereAway, String visitsAgreed,
        String familyTold, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, YesNo harmSuspected, String harmBecause, String whatNext)
        implements StepTaken {

    @Override
    public String found() {
        return "Told: " + otherCouncil + ". " + whereAway + " Visits: " + visitsAgreed;
    }

    @Override
    public String suspicion() {
        return YesNo.isYes(harmSuspected) ? harmBecause : null;
    }
}
