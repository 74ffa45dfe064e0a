package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What the council does about the recommendations of the panel. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerThePanel(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime answeredAt, String answer, String childTold, YesNo ombudsmanTold, String whyNotTold) {}
