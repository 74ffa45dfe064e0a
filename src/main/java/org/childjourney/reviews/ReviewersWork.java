package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewing officer does around a review: hears the child before it, sends out its decisions, and looks midway whether they are done. */
@Service
@Transactional
class ReviewersWork {

    private final CareReviews reviews;
    private final CareReviewClocks clocks;
    private final DriftTable table;
    private final ReviewDecisions decisions;
    private final Concerns concerns;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewersWork(CareReviews reviews, CareReviewClocks clocks, DriftTable table, ReviewDecisions decisions, Concerns concerns, Papers papers,
                  ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.table = table;
        this.decisions = decisions;
        this.concerns = concerns;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The child was heard before the review. @throws org.childjourney.foundation.Refused with every wrong field */
    void consult(UUID id, ConsultTheChild answers, String by) {
        var review = reviews.get(id);
        Instant at = answers.seen() ? answers.seenAt().toInstant() : clock.instant();
        var check = new Answers();
        since(review.countedFrom, at, "seenAt", "When did you meet the child? ", check);
        check.orRefuse();
        papers.keep(id, review.child(), "consult-the-child", at, answers, by);
        review.childSeenAt = answers.seen() ? at : null;
        events.publishEvent(new ChildConsulted(id, review.child(), review.journey(), at, by, answers.seen(), answers.voice()));
        suspectHarm(review, answers.harmSuspected(), answers.harmBecause(), at, by);
    }

    /** The decisions went out. @throws org.childjourney.foundation.Refused with every wrong field */
    void circulate(UUID id, CirculateTheDecisions answers, String by) {
        var review = reviews.get(id);
        Instant at = answers.sentAt().toInstant();
        var check = new Answers();
        since(review.heldAt, at, "sentAt", "When were they sent? ", check);
        check.require(!answers.sentTo().isEmpty(), "sentTo", null, "To whom? Name everyone who was sent them.").orRefuse();
        papers.keep(id, review.child(), "circulate-the-decisions", at, answers, by);
        review.circulatedAt = at;
        clocks.meet(CareReviewClocks.CIRCULATE, id, at, "DecisionsCirculated", by);
        events.publishEvent(new ReviewDecisionsCirculated(id, review.child(), review.journey(), at, by, decisions.of(review).size(), answers.toWhom()));
    }

    /** The reviewing officer looked midway. @throws org.childjourney.foundation.Refused with every wrong field */
    void checkMidway(UUID id, CheckMidway answers, String by) {
        var review = reviews.get(id);
        Instant now = clock.instant();
        var suggestion = table.midway(review, answers);
        check(review, answers, suggestion);
        papers.keep(id, review.child(), "check-midway", now, answers, suggestion, by);
        decisions.settle(answers.progress());
        checked(review, answers, now, by);
        if (answers.concern().isRaised()) {
            concerns.raise(answers.concern().about(review, now, "MidwayChecked"), by);
        }
    }

    private void check(CareReview review, CheckMidway answers, Suggestion suggestion) {
        var check = new Answers();
        if (answers.metTheChild()) {
            since(review.heldAt, answers.contactAt().toInstant(), "contactAt", "When did you meet or speak with the child? ", check);
        }
        decisions.check(review.child(), answers.progress(), check);
        answers.concern().check(suggestion, check);
        check.orRefuse();
    }

    private void checked(CareReview review, CheckMidway answers, Instant now, String by) {
        review.checkedAt = now;
        review.checkSeenAt = answers.metTheChild() ? answers.contactAt().toInstant() : null;
        clocks.meet(CareReviewClocks.MIDWAY, review.id, now, "MidwayChecked", by);
        long overdue = decisions.openOf(review.child()).stream().filter(ReviewDecisionFacts::isOverdue).count();
        events.publishEvent(new MidwayChecked(review.id, review.child(), review.journey(), now, by, answers.isOnTrack(), (int) overdue, answers.voice()));
        suspectHarm(review, answers.harmSuspected(), answers.harmBecause(), now, by);
    }

    private void suspectHarm(CareReview review, YesNo suspected, String because, Instant at, String by) {
        if (YesNo.isYes(suspected)) {
            events.publishEvent(new ReviewHarmSuspected(review.id, review.child(), review.journey(), at, by, because));
        }
    }

    private void since(Instant before, Instant at, String field, String label, Answers check) {
        check.require(!at.isAfter(clock.instant()), field, at, label + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(before), field, at, label + LondonTime.dayAndTime(at) + " lies before what it follows, on " + LondonTime.dayAndTime(before) + ".");
    }
}
