package org.childjourney.shortbreaks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The worker's answers about one stay as it was. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheShortBreak(
        YesNo tookPlace, String whyNot, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate fromOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate untilOn,
        YesNo visited, String childSaid, YesNo seenAlone, String whyNotAlone, String howItWent, String changedBecause, YesNo harmSuspected, String harmBecause) {}
