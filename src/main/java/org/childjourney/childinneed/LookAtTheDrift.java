package org.childjourney.childinneed;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The service manager's answers about a plan that has lasted long. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtTheDrift(
        String whatChanged, String whyStill, YesNo planWorks, String direction, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byWhen,
        YesNo harmSuspected, String harmBecause) {}
