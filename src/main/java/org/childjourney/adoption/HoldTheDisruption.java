package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What is learned from an adoptive placement that broke down, and what follows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheDisruption(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String whoCame, String whatHappened, YesNo seenAlone, String whyNotAlone,
        String childsVoice, String whatItChanged, String learned, YesNo stillForAdoption, String ceasedWhy, String planNow) {}
