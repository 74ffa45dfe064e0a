package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Whether the child was returned after consent was withdrawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReturnTheChild(
        String returned, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime returnedAt, String withWhom,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate appliedToCourtOn, String whyCourt, String childsVoice, String whatItChanged) {}
