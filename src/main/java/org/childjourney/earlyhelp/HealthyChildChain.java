package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.ChildBorn;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of the five reviews: one begins, is overtaken by a birth or an end, and leads to the next. Record, clock and process together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HealthyChildChain {

    private final HealthyChildTable table;
    private final HealthReviewClocks clocks;
    private final HealthyChildProcess process;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HealthyChildChain(HealthyChildTable table, HealthReviewClocks clocks, HealthyChildProcess process, Children children, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.process = process;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(NewHealthyChildProgramme programme, HealthReviewKind kind, LocalDate anchor, String by) {
        var review = table.save(new HealthyChildReview(programme, kind, anchor, clock.instant(), by));
        clocks.start(review, by);
        process.begin(review);
        return review.id;
    }

    void born(ChildId child, Instant at, String by) {
        LocalDate on = children.facts(child).dateOfBirth();
        var antenatal = find(child, HealthReviewKind.ANTENATAL);
        if (on == null || antenatal.isEmpty() || find(child, HealthReviewKind.NEW_BIRTH).isPresent()) {
            return;
        }
        antenatal.filter(HealthyChildReview::isOpen).ifPresent(open -> overtake(open, "The child was born before the antenatal visit was held.", at, by));
        begin(antenatal.get().programme(), HealthReviewKind.NEW_BIRTH, on, by);
    }

    /** A birth is heard of in the child's record, before anything counts anew from it. */
    @EventListener
    @Order(0)
    void on(ChildBorn born) {
        born(born.child(), born.at(), born.by());
    }

    /** Another day is expected: the antenatal visit is due by that day. */
    @EventListener
    void on(ChildDetailsChanged changed) {
        LocalDate expected = children.facts(changed.child()).expectedDateOfBirth();
        find(changed.child(), HealthReviewKind.ANTENATAL).filter(HealthyChildReview::isOpen)
                .filter(review -> expected != null && !expected.equals(review.anchor)).ifPresent(review -> {
                    review.anchor = expected;
                    clocks.reanchor(review, "The birth is expected on another day.", changed.by());
                });
    }

    void overtake(HealthyChildReview review, String why, Instant at, String by) {
        review.comesTo(HealthReviewOutcome.OVERTAKEN, why, at, by);
        review.endedAt = at;
        clocks.cancel(review, why, by);
        process.overtaken(review.id);
        events.publishEvent(new HealthReviewMissed(review.id, review.child(), review.journey(), at, by, review.kind, why));
    }

    void belongsTo(UUID review, ChildId known) {
        process.belongsTo(review, known);
    }

    private Optional<HealthyChildReview> find(ChildId child, HealthReviewKind kind) {
        return table.ofChild(child.value()).stream().filter(review -> review.kind == kind).findFirst();
    }
}
