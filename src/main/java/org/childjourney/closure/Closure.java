package org.childjourney.closure;

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

/** One closing of a case: who proposed, prepared and approved it, and how it ended. */
@Entity
@Table(name = "closures")
class Closure {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    @Enumerated(EnumType.STRING) ClosureReason reason;
    String because;
    Instant proposedAt;
    String proposedBy;
    private String preparedBy;
    private LocalDate childSeenOn;
    Instant approvedAt;
    String approvedBy;
    @Enumerated(EnumType.STRING) ClosureEnd closureEnd;
    Instant endedAt;
    private String endedBy;
    private String endedWhy;
    @Version private Integer version;

    protected Closure() {}

    Closure(NewClosure asked, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.child = asked.child().value();
        this.journey = asked.journey().value();
        this.sourceEvent = asked.sourceEvent();
        this.reason = asked.reason();
        this.because = asked.because();
        this.proposedAt = at;
        this.proposedBy = by;
    }

    void prepared(ClosureReason why, LocalDate seenOn, String by) {
        this.reason = why;
        this.childSeenOn = seenOn;
        this.preparedBy = by;
    }

    void approve(Instant at, String by) {
        this.approvedAt = at;
        this.approvedBy = by;
    }

    void end(ClosureEnd how, String why, Instant at, String by) {
        this.closureEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
    }

    /** Whoever proposed or prepared it does not approve it. */
    boolean isTheWorkOf(String person) {
        return person.equals(proposedBy) || person.equals(preparedBy);
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

    ClosureFacts facts() {
        return new ClosureFacts(id, child(), journey(), reason, proposedAt, proposedBy, childSeenOn, approvedAt, approvedBy, closureEnd, endedAt);
    }
}
