package org.childjourney.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.allocation.Holding;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One handover: from whom, to whom, why, and how it ended. Until it is accepted the child stays where it is. */
@Entity
@Table(name = "transfers")
class Transfer {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    String fromTeam;
    String fromWorker;
    String toTeam;
    String toWorker;
    @Enumerated(EnumType.STRING) ChangeReason reason;
    String because;
    String whyFull;
    boolean oneOfMany;
    boolean acceptedAtOnce;
    Instant proposedAt;
    String proposedBy;
    Instant acceptedAt;
    String acceptedBy;
    @Enumerated(EnumType.STRING) TransferEnd transferEnd;
    Instant endedAt;
    private String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected Transfer() {}

    Transfer(NewTransfer asked, Optional<Holding> now, boolean oneOfMany, boolean acceptedAtOnce, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.child = asked.child().value();
        this.journey = asked.journey().value();
        this.sourceEvent = asked.sourceEvent();
        this.fromTeam = now.map(Holding::team).orElse(null);
        this.fromWorker = now.flatMap(Holding::worker).orElse(null);
        this.toTeam = asked.toTeam();
        this.toWorker = asked.toWorker();
        this.reason = asked.reason();
        this.because = asked.because();
        this.whyFull = asked.whyFull() == null || asked.whyFull().isBlank() ? null : asked.whyFull();
        this.oneOfMany = oneOfMany;
        this.acceptedAtOnce = acceptedAtOnce;
        this.proposedAt = at;
        this.proposedBy = by;
    }

    void accept(String worker, String why, Instant at, String by) {
        this.toWorker = worker;
        this.whyFull = why == null || why.isBlank() ? whyFull : why;
        this.acceptedAt = at;
        this.acceptedBy = by;
    }

    void end(TransferEnd how, String why, Instant at, String by) {
        this.transferEnd = how;
        this.endedWhy = why;
        this.endedAt = at;
        this.endedBy = by;
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

    TransferFacts facts() {
        return new TransferFacts(id, child(), journey(), fromTeam, fromWorker, toTeam, toWorker, reason, oneOfMany, proposedAt, proposedBy, acceptedAt, transferEnd, endedAt);
    }
}
