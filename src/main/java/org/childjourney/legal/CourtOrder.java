package org.childjourney.legal;

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

/** One order, direction or emergency refusal about one child, with its own end. */
@Entity
@Table(name = "court_orders")
class CourtOrder {

    @Id UUID id;
    private UUID child;
    private String journey;
    UUID legalCase;
    String sourceEvent;
    @Enumerated(EnumType.STRING) OrderKind kind;
    LocalDate madeOn;
    LocalDate endsOn;
    boolean untilDisposal;
    boolean onDirection;
    String terms;
    Instant recordedAt;
    String recordedBy;
    LocalDate endedOn;
    @Enumerated(EnumType.STRING) OrderEnd endedHow;
    String endedWhy;
    UUID renews;
    @Version private Integer version;

    protected CourtOrder() {}

    CourtOrder(NewCourtOrder made, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = made.child().value();
        this.journey = made.journey().value();
        this.legalCase = made.legalCase();
        this.sourceEvent = made.sourceEvent();
        this.kind = made.kind();
        this.madeOn = made.madeOn();
        this.endsOn = made.endsOn();
        this.untilDisposal = made.untilDisposal();
        this.onDirection = made.onDirection();
        this.terms = made.terms();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    void end(LocalDate on, OrderEnd how, String why) {
        this.endedOn = on;
        this.endedHow = how;
        this.endedWhy = why;
    }

    /** Whether it stands; "no order" never stood. */
    boolean stands() {
        return endedOn == null && kind != OrderKind.NONE;
    }

    /** Whether a clock runs to its end. */
    boolean hasClock() {
        return kind.rule().isPresent() && (!kind.hasDateInOrder() || endsOn != null);
    }

    /** The rule of its clock. */
    String rule() {
        return kind.rule(madeOn, endsOn).orElseThrow();
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    CourtOrderFacts facts() {
        return new CourtOrderFacts(id, child(), journey(), legalCase, kind, madeOn, endsOn, untilDisposal, endedOn, endedHow);
    }
}
