package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** A child cares for somebody, or a parent for a disabled child: whether the carer's needs are assessed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecideOnTheCarersNeeds(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String whoCares, String whatTheyDo, YesNo assessmentMade,
        String assessmentBecause, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, String whatNext) implements StepTaken {

    @Override
    public String found() {
        return ("youngCarer".equals(whoCares) ? "Young carer" : "Parent carer") + (YesNo.isYes(assessmentMade) ? ": needs are assessed. " : ": needs are not assessed. ") + assessmentBecause;
    }
}
