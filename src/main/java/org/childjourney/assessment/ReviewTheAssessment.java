package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** The manager's answers at a checkpoint. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewTheAssessment(
        YesNo safeNow, String safetyPlan, String whatWeKnow, YesNo onCourse, String whatHelps, YesNo needsAllTheTime,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate finishBy, String direction) {}
