package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The manager's answers: which panel hears the case. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PanelAgenda(
        YesNo urgent, String urgentWhy, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate panelOn, String comment) {
}
