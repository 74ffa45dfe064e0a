package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** When the adopters applied to the court. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheApplication(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate appliedOn, String court, String reportSays, String childsVoice) {}
