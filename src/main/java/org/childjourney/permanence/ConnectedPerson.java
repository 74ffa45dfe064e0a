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

/** A connected person with whom a child is placed, from the approval for now to the decision. What was found stands in {@code papers}. */
@Entity
@Table(name = "connected_person_assessments")
class ConnectedPerson {

    @Id UUID id;
    private UUID child;
    private String journey;
    UUID placement;
    Instant placedAt;
    private Instant begunAt;
    private String begunBy;
    Boolean viable;
    Instant approvedForNowAt;
    String assessedBy;
    String finding;
    Instant extendedAt;
    @Enumerated(EnumType.STRING) private ConnectedPersonResult result;
    Instant decidedAt;
    String decidedBy;
    private Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected ConnectedPerson() {}

    ConnectedPerson(NewConnectedPerson placed, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.child = placed.child().value();
        this.journey = placed.journey().value();
        this.placement = placed.placement();
        this.placedAt = placed.placedAt();
        this.begunAt = now;
        this.begunBy = by;
    }

    void decided(Instant at, String by) {
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void end(ConnectedPersonResult how, String why, Instant at, String by) {
        this.result = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isExtended() {
        return extendedAt != null;
    }

    /** The rule whose clock says when the approval for now ends. */
    String approvalRule() {
        return isExtended() ? PermanenceClocks.EXTENDED : PermanenceClocks.FOR_NOW;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    ConnectedPersonFacts facts() {
        return new ConnectedPersonFacts(id, child(), journey(), placement, placedAt, approvedForNowAt, extendedAt, result, endedAt);
    }
}
