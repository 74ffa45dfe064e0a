package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What the matching panel recommends, and when its minutes reached the decision-maker. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordThePanel(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate panelOn, String panelSays, String panelReasons, String supportPlan, String childsVoice,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime minutesAt) {}
