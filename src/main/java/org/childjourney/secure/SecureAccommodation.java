package org.childjourney.secure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** One stay in secure accommodation, from the wish for it to the day the child leaves: its decision, its times, its orders. */
@Entity
@Table(name = "secure_accommodations")
class SecureAccommodation {

    @Id UUID id;
    private UUID child;
    private String journey;
    private String sourceEvent;
    Instant askedAt;
    String askedBy;
    String why;
    @Enumerated(EnumType.STRING) SecureDecision decision;
    Instant decidedAt;
    String decidedBy;
    Instant admittedAt;
    String home;
    int orders;
    Instant firstOrderAt;
    Instant orderMadeAt;
    Instant orderEndsAt;
    int reviews;
    Instant lastReviewAt;
    Instant leftAt;
    @Enumerated(EnumType.STRING) SecureEnd stayEnd;
    Instant endedAt;
    String endedBy;
    String endedWhy;
    @Version private Integer version;

    protected SecureAccommodation() {}

    SecureAccommodation(NewSecureAccommodation wanted, String by) {
        this.id = UUID.randomUUID();
        this.child = wanted.child().value();
        this.journey = wanted.journey() == null ? null : wanted.journey().value();
        this.sourceEvent = wanted.sourceEvent();
        this.askedAt = wanted.askedAt();
        this.askedBy = by;
        this.why = wanted.why();
    }

    void decided(SecureDecision what, Instant at, String by) {
        this.decision = what;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    void ordered(SecureOrder order) {
        this.orders++;
        this.firstOrderAt = firstOrderAt == null ? order.madeAt() : firstOrderAt;
        this.orderMadeAt = order.madeAt();
        this.orderEndsAt = order.endsAt();
    }

    void reviewed(Instant at) {
        this.reviews++;
        this.lastReviewAt = at;
    }

    void end(SecureEnd how, String because, Instant at, String by) {
        this.stayEnd = how;
        this.endedWhy = because;
        this.endedAt = at;
        this.endedBy = by;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isThere() {
        return admittedAt != null && isOpen();
    }

    /** The rule whose clock says how long the child may be kept: the hours without a court, then the order. */
    String authorityRule() {
        return orders == 0 ? SecureClocks.HOURS : SecureClocks.ORDER;
    }

    /** The rule whose clock says when the panel meets next: after a month, then every three. */
    String reviewRule() {
        return reviews == 0 ? SecureClocks.FIRST_REVIEW : SecureClocks.REVIEW;
    }

    /**
     * The time the child was kept without a court's order; none where it was not, and none where a court made an order for the stay, for what came
     * before an order is not counted afterwards (SI 1991/1505, regulation 10(2)).
     */
    Optional<Stretch> withoutCourt() {
        return admittedAt == null || orders > 0 ? Optional.empty() : Optional.of(new Stretch(admittedAt, leftAt == null ? endedAt : leftAt));
    }

    ChildId child() {
        return new ChildId(child);
    }

    JourneyReference journey() {
        return journey == null ? null : new JourneyReference(journey);
    }

    SecureFacts facts() {
        return new SecureFacts(id, child(), journey(), decision, admittedAt, orders, orderEndsAt, reviews, leftAt, stayEnd, endedAt);
    }
}
