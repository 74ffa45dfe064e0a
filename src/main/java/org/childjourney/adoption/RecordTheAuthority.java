package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** By which power the child may be placed for adoption, or that the court refused it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheAuthority(
        String power, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate consentOn, String consentBy, String witnessedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate orderedOn, String whyRefused, String childTold) {}
