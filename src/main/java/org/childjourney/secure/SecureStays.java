package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people record of a stay in secure accommodation: what follows when the time is over, and what a panel found. */
@Service
@Transactional
class SecureStays {

    private final SecureBook book;
    private final SecureCourse course;
    private final SecureClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecureStays(SecureBook book, SecureCourse course, SecureClocks clocks, Decisions decisions, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** A court made an order, or the child left. @throws Refused with every wrong field */
    void whatFollows(UUID id, SayWhatFollowsInSecure answers, String by) {
        var secure = book.get(id);
        papers.keep(id, secure.child(), "say-what-follows-in-secure", clock.instant(), answers, by);
        if (answers.hasLeft()) {
            course.left(secure, answers.leftAt().toInstant(), answers.whereNow(), by);
            return;
        }
        var check = new Answers();
        var order = answers.order();
        order.check(secure.orders == 0, secure.orders == 0 ? secure.askedAt : secure.orderMadeAt, clock.instant(), check);
        check.orRefuse();
        course.ordered(secure, order, by);
    }

    /** A panel of three met. @throws Refused with every wrong field */
    Map<String, Object> review(UUID id, HoldTheSecureReview answers, String by) {
        var secure = book.get(id);
        var check = new Answers();
        answers.check(secure.reviews == 0 ? secure.admittedAt : secure.lastReviewAt, clock.instant(), check);
        var suggestion = decisions.suggestion("secure-review-outcome", "decision", Map.of("criteriaApply", YesNo.isYes(answers.criteriaApply()),
                "needed", YesNo.isYes(answers.needed()), "otherPlace", YesNo.isYes(answers.otherPlace())));
        suggestion.asksWhyDifferent(answers.decision().code(), SecureReviewDecision.label(suggestion.code()), answers.decision().label(), answers.whyDifferent(), check);
        check.orRefuse();
        papers.keep(id, secure.child(), "hold-the-secure-review", answers.heldAt().toInstant(), answers, suggestion, by);
        reviewed(secure, answers, by);
        return Map.of("secureReviewOutcome", answers.decision().code());
    }

    private void reviewed(SecureAccommodation secure, HoldTheSecureReview answers, String by) {
        Instant at = answers.heldAt().toInstant();
        clocks.meet(secure.reviewRule(), secure, at, "SecureReviewHeld", by);
        secure.reviewed(at);
        events.publishEvent(new SecureReviewHeld(secure.id, secure.child(), secure.journey(), at, by, answers.decision(),
                answers.because() + " The child: " + answers.childSaid()));
        if (answers.decision() == SecureReviewDecision.END) {
            events.publishEvent(new SecurePlacementToEnd(secure.id, secure.child(), secure.journey(), at, by, answers.because()));
        }
    }
}
