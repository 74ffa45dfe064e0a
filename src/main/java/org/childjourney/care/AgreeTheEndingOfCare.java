package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What the review says to the plan that care ends. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeTheEndingOfCare(YesNo reviewAgrees, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String childHeard, String comment) {}
