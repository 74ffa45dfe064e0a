package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The day care ended, why, and how the child took it; or why it goes on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheEndOfCare(
        YesNo careOver, String whyGoesOn, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime endedAt, CareEndReason reason, String whyEnded, String childSaid,
        YesNo noticeGiven) {

    boolean yes() {
        return YesNo.isYes(careOver);
    }
}
