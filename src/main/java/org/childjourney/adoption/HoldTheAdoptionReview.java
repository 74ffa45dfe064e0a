package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What a review of the plan for adoption or of the adoptive placement found. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheAdoptionReview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String participation, YesNo seenAlone, String whyNotAlone, String childsVoice,
        String whatItChanged, String othersSay, YesNo planRight, String whyNotRight, String decisions, Integer visitEveryWeeks) {}
