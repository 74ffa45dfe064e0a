package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What is learned from a placement that broke. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheDisruptionMeeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<PersonHere> came, String wentWell, String broke, String signs, String childSaid,
        String willDo, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate officerToldOn) {

    HoldTheDisruptionMeeting {
        came = PersonHere.named(came);
    }
}
