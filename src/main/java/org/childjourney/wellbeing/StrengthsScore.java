package org.childjourney.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One strengths and difficulties questionnaire of a child in care: its score, or the coded reason why there is none; written once. */
@Entity
@Table(name = "strengths_scores")
class StrengthsScore {

    @Id UUID id;
    UUID period;
    LocalDate filledInOn;
    Integer score;
    String reasonCode;
    Instant recordedAt;
    String recordedBy;

    protected StrengthsScore() {}

    StrengthsScore(WellbeingPeriod period, RecordQuestionnaire answers, LocalDate on, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.period = period.id;
        this.filledInOn = on;
        this.score = answers.scored() ? answers.score() : null;
        this.reasonCode = answers.scored() ? null : answers.reason().code();
        this.recordedAt = now;
        this.recordedBy = by;
    }
}
