package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** What the tracker meeting noted of each open case. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrackerMeeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate heldOn, List<Line> cases) {

    TrackerMeeting {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /** One case. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String record, String nextStep, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextOn, YesNo drift, String whoIsLate,
                String whatIsDone) {}
}
