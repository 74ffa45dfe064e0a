package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What was seen and heard of a child who left care for custody. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VisitInCustody(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime visitedAt, String where, YesNo seenAlone, String whyNotAlone, String childSaid, String howTheySeemed,
        String needsNow, String needsAfter) {}
