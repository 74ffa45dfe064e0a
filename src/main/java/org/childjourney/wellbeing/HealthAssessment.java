package org.childjourney.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One health assessment of a child in care, from the request to its report; columns of the yearly return among them. */
@Entity
@Table(name = "health_assessments")
class HealthAssessment {

    @Id UUID id;
    UUID period;
    int number;
    String rule;
    Instant plannedAt;
    @Enumerated(EnumType.STRING) ConsentFrom consentFrom;
    Boolean consentGiven;
    LocalDate decidedOn;
    Instant sentAt;
    Instant heldAt;
    @Enumerated(EnumType.STRING) AssessedBy assessedBy;
    Instant reportAt;
    Boolean immunisations;
    Boolean healthPromotion;
    Boolean substanceMisuse;
    Boolean interventionReceived;
    Boolean interventionOffered;
    LocalDate offencesAskedOn;
    LocalDate convictedOn;
    @Enumerated(EnumType.STRING) HealthOutcome outcome;
    Instant closedAt;
    String closedBy;
    @Version private Integer version;

    protected HealthAssessment() {}

    HealthAssessment(WellbeingPeriod period, int number, String rule, Instant plannedAt) {
        this.id = UUID.randomUUID();
        this.period = period.id;
        this.number = number;
        this.rule = rule;
        this.plannedAt = plannedAt;
    }

    void close(HealthOutcome how, Instant at, String by) {
        this.outcome = how;
        this.closedAt = at;
        this.closedBy = by;
    }

    boolean isInitial() {
        return WellbeingClocks.INITIAL.equals(rule);
    }

    /** The rule by which the request is due: the first has one of its own, a review is due as a whole. */
    String requestRule() {
        return isInitial() ? WellbeingClocks.REQUEST : rule;
    }

    /** From when the next one counts: the assessment, or the refusal of it. */
    Instant nextCountsFrom() {
        return heldAt == null ? closedAt : heldAt;
    }

    HealthAssessmentFacts facts() {
        return new HealthAssessmentFacts(id, period, number, rule, sentAt, heldAt, reportAt, outcome, closedAt);
    }
}
