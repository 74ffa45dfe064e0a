package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;

/** A look at a pathway plan together: what is better, what is not, what stands in it from now on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewThePathwayPlan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String inMyWords, YesNo seenAlone, String whyNotAlone, String whatHappened, YesNo homeSuitable,
        String whyHomeNotSuitable, String whatChanged, List<PathwayStep> steps, String contingency) {

    ReviewThePathwayPlan {
        steps = PathwayStep.written(steps);
    }
}
