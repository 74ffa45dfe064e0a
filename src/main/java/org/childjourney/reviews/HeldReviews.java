package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews as they are held, or put off. A review put off stays due when it was due. */
@Service
@Transactional
class HeldReviews {

    private final CareReviews reviews;
    private final CareReviewCourse course;
    private final CareReviewClocks clocks;
    private final HeldReviewCheck check;
    private final DriftTable table;
    private final ReviewDecisions decisions;
    private final Concerns concerns;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldReviews(CareReviews reviews, CareReviewCourse course, CareReviewClocks clocks, HeldReviewCheck check, DriftTable table, ReviewDecisions decisions, Concerns concerns,
                Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.course = course;
        this.clocks = clocks;
        this.check = check;
        this.table = table;
        this.decisions = decisions;
        this.concerns = concerns;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** What became of the meeting. @throws org.childjourney.foundation.Refused with every wrong field */
    void record(UUID id, HoldTheReview answers, String by) {
        var review = reviews.get(id);
        if (answers.held()) {
            hold(review, answers, by);
        } else {
            putOff(review, answers, by);
        }
    }

    private void hold(CareReview review, HoldTheReview answers, String by) {
        var suggestion = table.atReview(review, answers);
        check.held(review, answers, suggestion);
        keep(review, answers, answers.heldAt().toInstant(), suggestion, by);
        decisions.settle(answers.progress());
        review.hold(answers, by);
        decisions.decide(review, answers.decisions());
        course.held(review);
        tell(review, answers, by);
        if (answers.concern().isRaised()) {
            concerns.raise(answers.concern().about(review, clock.instant(), "ReviewHeld"), by);
        }
    }

    private void tell(CareReview review, HoldTheReview answers, String by) {
        events.publishEvent(new ReviewHeld(review.id, review.child(), review.journey(), review.heldAt, by, review.number, review.participation.name(), review.permanencePlan,
                review.planRight, review.placementFits, answers.decisions().size(), answers.childSaid()));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new ReviewHarmSuspected(review.id, review.child(), review.journey(), review.heldAt, by, answers.harmBecause()));
        }
    }

    private void putOff(CareReview review, HoldTheReview answers, String by) {
        check.putOff(review, answers);
        Instant at = answers.adjourned() ? answers.adjournedAt().toInstant() : clock.instant();
        keep(review, answers, at, null, by);
        review.putOff(answers.adjourned() ? at : null, answers.goesOnOn());
        if (answers.adjourned()) {
            clocks.startAdjournment(review, by);
        }
        events.publishEvent(new ReviewPutOff(review.id, review.child(), review.journey(), at, by, answers.adjourned(), answers.whyNotHeld(), answers.goesOnOn()));
    }

    private void keep(CareReview review, HoldTheReview answers, Instant at, Suggestion suggestion, String by) {
        papers.keep(review.id, review.child(), "hold-the-review", at, answers, suggestion, by);
    }
}
