package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.childjourney.foundation.YesNo;

/** What became of a complaint at stage 1. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnswerTheComplaint(
        String advocate, String outcome, String whyMoreTime, String whyWithdrawn, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime answeredAt, Finding upheld,
        String answer, String putRight, String childSaid, String changedBecause, YesNo childAtRisk, String harmInRecord) {}
