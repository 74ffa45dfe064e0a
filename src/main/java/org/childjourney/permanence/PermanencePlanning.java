package org.childjourney.permanence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** The planning of a lasting home for one child, over as many meetings as it takes. What each meeting said stands in {@code papers}. */
@Entity
@Table(name = "permanence_plannings")
class PermanencePlanning {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    String because;
    Instant planDueAt;
    Instant begunAt;
    private String begunBy;
    int meetings;
    Instant lastMeetingAt;
    String familyFinder;
    @Enumerated(EnumType.STRING) PermanenceOutcome outcome;
    String outcomeBecause;
    Instant decidedAt;
    String decidedBy;
    @Enumerated(EnumType.STRING) private PermanencePlanningEnd planningEnd;
    private Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected PermanencePlanning() {}

    PermanencePlanning(NewPermanencePlanning wanted, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.because = wanted.because();
        this.planDueAt = wanted.planDueAt();
        this.begunAt = wanted.at();
        this.begunBy = by;
    }

    void met(Instant at, String finder) {
        this.meetings++;
        this.lastMeetingAt = at;
        finderIs(finder);
    }

    void finderIs(String finder) {
        if (finder != null && !finder.isBlank()) {
            this.familyFinder = finder.strip();
        }
    }

    void decide(PermanenceOutcome what, String why, Instant at, String by) {
        this.outcome = what;
        this.outcomeBecause = why;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void end(PermanencePlanningEnd how, String why, Instant at, String by) {
        this.planningEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** The moment from which the next meeting counts. */
    Instant countsFrom() {
        return lastMeetingAt == null ? begunAt : lastMeetingAt;
    }

    boolean isOverdue(Instant at) {
        return planDueAt != null && at.isAfter(planDueAt);
    }

    String begunBy() {
        return begunBy;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    PermanencePlanningFacts facts() {
        return new PermanencePlanningFacts(id, child(), journey(), begunAt, planDueAt, meetings, lastMeetingAt, familyFinder, outcome, decidedAt, planningEnd, endedAt);
    }
}
