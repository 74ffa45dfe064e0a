package org.childjourney.allegations;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** How and when the designated officer was told, and what was done at once. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReportToTheDesignatedOfficer(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime reportedAt, String reportedHow, String childSaid, String safeNow, String toldSoFar, YesNo childAtRisk,
        String harmInRecord) {}
