package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/**
 * Who of the service's leaders was told that a child has been missing for a day, and what they directed; and whether a
 * strategy discussion is asked for now, where none was.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TellTheDirectorOfTheMissingChild(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime toldAt, String toldWhom, String soFar, String direction,
        YesNo discussion, String discussionBecause, String whyNoDiscussion) {}
