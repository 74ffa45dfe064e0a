package org.childjourney.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One concern about one child: who raised it, what about, when it became formal, and how it was closed. */
@Entity
@Table(name = "concerns")
class Concern {

    @Id UUID id;
    private UUID child;
    private String journey;
    String sourceEvent;
    UUID review;
    String about;
    String wanted;
    Instant raisedAt;
    String raisedBy;
    String raisedAs;
    boolean straightToFormal;
    String whyFormal;
    Instant formalAt;
    @Enumerated(EnumType.STRING) ConcernEnd concernEnd;
    Instant closedAt;
    String closedBy;
    String closedWhy;
    @Version private Integer version;

    protected Concern() {}

    Concern(NewConcern raised, String by) {
        this.id = UUID.randomUUID();
        this.child = raised.child().value();
        this.journey = raised.journey().value();
        this.sourceEvent = raised.sourceEvent();
        this.review = raised.review();
        this.about = raised.about();
        this.wanted = raised.wanted();
        this.raisedAt = raised.raisedAt();
        this.raisedBy = by;
        this.raisedAs = raised.raisedAs();
        this.straightToFormal = raised.straightToFormal();
        this.whyFormal = raised.whyFormal();
    }

    void close(ConcernEnd how, String why, Instant at, String by) {
        this.concernEnd = how;
        this.closedWhy = why;
        this.closedAt = at;
        this.closedBy = by;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isFormal() {
        return formalAt != null;
    }

    /** Only a reviewing officer's concern may go to Cafcass (Children Act 1989, section 25B(3)). */
    boolean mayGoToCafcass() {
        return Role.INDEPENDENT_REVIEWING_OFFICER.equals(raisedAs);
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return new JourneyReference(journey);
    }

    ConcernFacts facts(ConcernRung rung) {
        return new ConcernFacts(id, child(), journey(), review, raisedAt, raisedBy, raisedAs, about, wanted, formalAt, rung, concernEnd, closedAt, closedWhy);
    }
}
