package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** Whether they are content with the answer of stage 1. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordWhatTheySay(YesNo content, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime wantedAt, String stillWrong, String said) {}
