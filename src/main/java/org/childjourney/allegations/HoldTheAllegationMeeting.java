package org.childjourney.allegations;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What a strategy meeting about a worker heard and agreed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldTheAllegationMeeting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, String whoTookPart, String childsVoice, String police, String suspension, String toldPerson,
        String actions, YesNo meetAgain, YesNo childAtRisk, String harmInRecord) {}
