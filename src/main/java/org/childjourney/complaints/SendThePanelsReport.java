package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** The report of the panel was sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SendThePanelsReport(@JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt, String sentTo, String recommendations) {}
