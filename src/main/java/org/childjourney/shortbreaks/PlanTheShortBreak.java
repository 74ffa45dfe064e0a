package org.childjourney.shortbreaks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The worker's answers about one stay that is to be. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanTheShortBreak(
        YesNo planned, String whyNot, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate fromOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate untilOn,
        String place, String withWhom, String childSaid, String changedBecause) {}
