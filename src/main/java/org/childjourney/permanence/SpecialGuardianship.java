package org.childjourney.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;

/** One application for special guardianship, from the notice to what the court decided. Report and support plan stand in {@code papers}. */
@Entity
@Table(name = "special_guardianships")
class SpecialGuardianship {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    @Enumerated(EnumType.STRING) GuardianshipAsked askedHow;
    Instant askedAt;
    LocalDate reportBy;
    String guardian;
    private Instant begunAt;
    private String begunBy;
    String assessedBy;
    String sentBackBecause;
    Instant reportSentAt;
    LocalDate supportReviewOn;
    @Enumerated(EnumType.STRING) private GuardianshipResult result;
    private Instant decidedAt;
    private String decidedBy;
    private Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected SpecialGuardianship() {}

    SpecialGuardianship(NewGuardianship wanted, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.askedHow = wanted.how();
        this.askedAt = wanted.askedAt();
        this.reportBy = wanted.reportBy();
        this.guardian = wanted.guardian();
        this.begunAt = now;
        this.begunBy = by;
    }

    void end(GuardianshipResult how, String why, Instant at, String by) {
        this.result = how;
        this.decidedAt = at;
        this.decidedBy = by;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** The rule whose clock says when the report is due: three months, or the day the court set. */
    String reportRule() {
        return reportBy == null ? PermanenceClocks.NOTICE : PermanenceClocks.COURT;
    }

    Trigger reportTrigger() {
        return reportBy == null ? Trigger.at(askedAt) : Trigger.order(LondonTime.endOf(reportBy), askedAt);
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    GuardianshipFacts facts() {
        return new GuardianshipFacts(id, child(), journey(), askedHow, askedAt, reportBy, reportSentAt, supportReviewOn, result, decidedAt, endedAt);
    }
}
