package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What goes to the court, and when each part was finished. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FileEvidence(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate statementOn, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate carePlanOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate chronologyOn, String childWishes, String familyMeeting,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyOfferedOn, String familyExemptWhy, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate familyHeldOn, String whyNotHeldFirst, String placementAsked,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate placementAppliedOn, String placementWhyNot) {
}
