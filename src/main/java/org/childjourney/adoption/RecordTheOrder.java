package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What the court ordered about the adoption. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheOrder(
        String courtOrder, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate orderedOn, String opposed, String whyRefused, String childTold) {}
