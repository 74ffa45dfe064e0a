package org.childjourney.permanence;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** The manager's answers on a report about special guardianship: sent back, or signed, with the plan of support, and sent to the court. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreeGuardianshipSupport(
        String decision, String sentBackBecause, String support, String supportWho, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate supportReviewOn,
        String guardianAgrees, String childsVoice, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime sentAt) {

    boolean sentBack() {
        return "sentBack".equals(decision);
    }

    Instant at() {
        return sentAt == null ? null : sentAt.toInstant();
    }

    void check(Instant askedAt, Instant now, boolean own) {
        var today = LondonTime.day(now);
        new Answers().require(!own, "decision", decision, "The author cannot sign their own report. Let another manager of the team do it.")
                .require(sentBack() || at() != null && !at().isAfter(now) && !at().isBefore(askedAt), "sentAt", sentAt,
                        "When was the report sent to the court? Give when it was, after we were asked and not in the future.")
                .require(sentBack() || supportReviewOn != null && supportReviewOn.isAfter(today) && !supportReviewOn.isAfter(today.plusYears(1)), "supportReviewOn",
                        supportReviewOn, "When is the support plan reviewed? A day after today and within a year.").orRefuse();
    }
}
