package org.childjourney.oversight;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** The worker's answer about a direction. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CarryOutDirection(YesNo done, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime doneAt, String whatCame, String whyNot) {}
