package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What a worker found about a parent's home in which the child was placed at once. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessTheParentsHome(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime assessedAt, String household, String home, String parentsCan, String risks, String childSaid,
        YesNo suitable, String because) {}
