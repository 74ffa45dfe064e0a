package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/** Whether the council applied to the court, and when. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordIssue(
        YesNo applied, String whyNotApplied, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate issuedOn, YesNo shortNotice, String shortNoticeWhy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate issueLetterOn) {
}
