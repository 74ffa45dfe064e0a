package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.foundation.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of a stay in secure accommodation, from the wish for it through hours and orders to the day the child leaves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecureCourse {

    private final SecureClocks clocks;
    private final SecureProcesses processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecureCourse(SecureClocks clocks, SecureProcesses processes, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(SecureAccommodation secure, String by) {
        events.publishEvent(new SecureAccommodationAskedFor(secure.id, secure.child(), secure.journey(), secure.askedAt, by, secure.why));
        processes.begin(secure);
        return secure.id;
    }

    /** The child is there: hours or order, and the first review, begin to count. */
    void admitted(SecureAccommodation secure, SecureOrder order, Instant allowedUntil, String by) {
        events.publishEvent(new ChildPlacedInSecure(secure.id, secure.child(), secure.journey(), secure.admittedAt, by, secure.home, allowedUntil));
        if (order == null) {
            clocks.startHours(secure, allowedUntil, by);
        } else {
            ordered(secure, order, by);
        }
        clocks.startReview(secure, by);
    }

    /** A court made an order: whatever allowed the stay until now has done its duty. */
    void ordered(SecureAccommodation secure, SecureOrder order, String by) {
        clocks.meet(secure.authorityRule(), secure, order.madeAt(), "SecureOrderMade", by);
        secure.ordered(order);
        clocks.startOrder(secure, by);
        events.publishEvent(new SecureOrderMade(secure.id, secure.child(), secure.journey(), order.madeAt(), by, order.court(), order.endsAt()));
    }

    /** @throws Refused when the moment cannot be */
    void left(SecureAccommodation secure, Instant at, String where, String by) {
        new Answers().require(secure.admittedAt != null, "leftAt", at, "The child is not in secure accommodation.")
                .require(at != null && !at.isAfter(clock.instant()), "leftAt", at, "When did the child leave? Give when it was, not in the future.")
                .require(at == null || secure.admittedAt == null || !at.isBefore(lastKnown(secure)), "leftAt", at, "When did the child leave? It lies before the child was "
                        + "last known to be there.").orRefuse();
        secure.leftAt = at;
        clocks.meet(secure.authorityRule(), secure, at, "SecureAccommodationEnded", by);
        processes.childLeft(secure.id);
        over(secure, SecureEnd.LEFT, "Lives now: " + where, at, by);
    }

    void over(SecureAccommodation secure, SecureEnd how, String why, Instant at, String by) {
        secure.end(how, why, at, by);
        clocks.cancelAll(secure.id, how.label(), by);
        events.publishEvent(new SecureAccommodationEnded(secure.id, secure.child(), secure.journey(), at, by, how, why));
    }

    private static Instant lastKnown(SecureAccommodation secure) {
        return Stream.of(secure.admittedAt, secure.orderMadeAt, secure.lastReviewAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }
}
