package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** What a young person needs to leave care well, as they and others see it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessThePathwayNeeds(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate finishedOn, String youngPersonSaid, YesNo seenAlone, String whyNotAlone, String whatChanged,
        String health, String study, String support, String money, String skills, String home, String whoElse) {}
