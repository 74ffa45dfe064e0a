package org.childjourney.duties;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** An unaccompanied child was referred to the National Transfer Scheme: what came of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FollowTheTransfer(
        YesNo owed, String whyNotOwed, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String transferred, String otherCouncil,
        String transferBecause, String interpreter, YesNo seenAlone, String whyNotAlone, String childSaid, String changedBecause, String whatNext)
        implements StepTaken {

    @Override
    public String found() {
        return ("transferred".equals(transferred) ? "Moved to " + otherCouncil + ". " : "Stays with us. ") + transferBecause;
    }
}
