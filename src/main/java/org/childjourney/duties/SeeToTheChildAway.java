package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A child is three months in hospital or a residential school: the council sees to the child's welfare (Children Act 1989, sections 85 and 86). */
@JsonIgnoreProperties(ignoreUnknown = true)
record SeeToTheChildAway(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String whereAway, String familyTouch, String steps,
        YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, YesNo harmSuspected, String harmBecause, String whatNext) implements StepTaken {

    @Override
    public String found() {
        return whereAway + " " + steps;
    }

    @Override
    public String suspicion() {
        return YesNo.isYes(harmSuspected) ? harmBecause : null;
    }
}
