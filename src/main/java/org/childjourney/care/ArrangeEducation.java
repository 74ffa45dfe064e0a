package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** The school or other education found after a move. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ArrangeEducation(String kindOfEducation, String where, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate startedOn, String meanwhile, String childSaid) {}
