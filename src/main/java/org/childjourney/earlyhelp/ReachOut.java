package org.childjourney.earlyhelp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The answers about another way that was tried to reach a family. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReachOut(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime triedAt, String whatWasTried, Next next,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextTryOn, String missedReason, String missedWords, YesNo significantHarm,
        String worryBecause) {

    /** What the health visitor does next. */
    enum Next { tryAgain, missed, concern }
}
