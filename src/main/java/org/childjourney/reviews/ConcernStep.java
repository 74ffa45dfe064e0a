package org.childjourney.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;

/** One rung a concern came to: who was asked, when, and what came of it. What was answered stands in {@code papers}. */
@Entity
@Table(name = "concern_steps")
class ConcernStep {

    @Id UUID id;
    UUID concern;
    int number;
    @Enumerated(EnumType.STRING) ConcernRung rung;
    Instant askedAt;
    @Enumerated(EnumType.STRING) StepOutcome outcome;
    Instant outcomeAt;
    String answeredBy;
    @Version private Integer version;

    protected ConcernStep() {}

    ConcernStep(UUID concern, int number, ConcernRung rung, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.concern = concern;
        this.number = number;
        this.rung = rung;
        this.askedAt = askedAt;
    }

    void came(StepOutcome what, Instant at, String by) {
        this.outcome = what;
        this.outcomeAt = at;
        this.answeredBy = by;
    }

    boolean isOpen() {
        return outcome == null;
    }

    String inWords() {
        return LondonTime.longDate(LondonTime.day(askedAt)) + ", " + rung.label() + ": " + (isOpen() ? "asked" : outcome.label());
    }
}
