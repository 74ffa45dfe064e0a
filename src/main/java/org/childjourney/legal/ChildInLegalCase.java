package org.childjourney.legal;

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

/** One child's part in a family's legal case: its own clocks, status and end, whatever becomes of brothers and sisters. */
@Entity
@Table(name = "legal_case_children")
class ChildInLegalCase {

    @Id UUID id;
    UUID legalCase;
    int number;
    UUID child;
    private String journey;
    @Enumerated(EnumType.STRING) ChildInCaseStatus status;
    Instant statusAt;
    Instant joinedAt;
    String joinedBy;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected ChildInLegalCase() {}

    ChildInLegalCase(LegalCase of, int number, ChildInFamily child, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.legalCase = of.id;
        this.number = number;
        this.child = child.child().value();
        this.journey = child.journey().value();
        this.joinedAt = now;
        this.joinedBy = by;
        is(of.stage.ofAChild(), now);
    }

    void is(ChildInCaseStatus now, Instant since) {
        this.status = now;
        this.statusAt = since;
    }

    void end(ChildInCaseStatus as, String why, Instant at, String by) {
        is(as, at);
        this.endedAt = at;
        this.endedBy = by;
        this.endedWhy = why;
    }

    /** The child comes back to an open case it had left. */
    void comeBack(LegalStage stage, Instant now, String by) {
        this.endedAt = null;
        this.endedBy = null;
        this.endedWhy = null;
        this.joinedAt = now;
        this.joinedBy = by;
        is(stage.ofAChild(), now);
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    ChildInLegalCaseFacts facts() {
        return new ChildInLegalCaseFacts(id, legalCase, child(), journey(), status, joinedAt, endedAt, endedWhy);
    }
}
