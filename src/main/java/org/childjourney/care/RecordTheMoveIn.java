package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The answers about the day a child moved in. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheMoveIn(
        YesNo movedIn, String whyNotMoved, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime movedInAt, String whoBrought, String belongings,
        String childTold, String childSaid, YesNo parentsTold, String whyParentsNot, YesNo schoolLost) {

    boolean yes() {
        return YesNo.isYes(movedIn);
    }
}
