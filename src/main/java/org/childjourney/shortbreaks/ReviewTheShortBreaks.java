package org.childjourney.shortbreaks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What a review of short breaks heard and decided. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewTheShortBreaks(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String whoTookPart, String childSaid, YesNo seenAlone, String whyNotAlone, String parentsSaid,
        String carersSaid, String whatChanged, YesNo stillNeeded, YesNo enough, ShortBreakDecision decision, String whyDifferent, String because, String changedBecause,
        YesNo harmSuspected, String harmBecause) {}
