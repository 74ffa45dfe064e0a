package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/** That the child moved to the adopters, or why not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordTheMove(
        String moved, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime movedAt, String howItWent, String childsVoice, String whatItChanged,
        String whyNot) {}
