package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** How a care leaver lives around a birthday. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheBirthdayStatus(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime statusAt, InTouch inTouch, Accommodation livesIn, YesNo suitable, CareLeaverActivity activity,
        String youngPersonSaid) {}
