package org.childjourney.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What came of one dental check of a child in care, or of one attempt at it; written once. */
@Entity
@Table(name = "dental_checks")
class DentalCheck {

    @Id UUID id;
    UUID period;
    @Enumerated(EnumType.STRING) DentalOutcome outcome;
    LocalDate checkedOn;
    Instant recordedAt;
    String recordedBy;

    protected DentalCheck() {}

    DentalCheck(WellbeingPeriod period, DentalOutcome outcome, LocalDate checkedOn, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.period = period.id;
        this.outcome = outcome;
        this.checkedOn = checkedOn;
        this.recordedAt = now;
        this.recordedBy = by;
    }
}
