package org.childjourney.earlyhelp;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a health visitor writes about a review: held, tried, or missed; a failed attempt is not a review, and a second one is the manager's to know. */
@Service
@Transactional
class HealthReviewKeeping {

    private final HealthyChildReviews reviews;
    private final HealthReviewClocks clocks;
    private final SchoolReadiness readiness;
    private final Decisions decisions;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HealthReviewKeeping(HealthyChildReviews reviews, HealthReviewClocks clocks, SchoolReadiness readiness, Decisions decisions, Papers papers,
                        ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.readiness = readiness;
        this.decisions = decisions;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The review was held or tried. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> hold(UUID id, HoldHealthReview answers, String by) {
        var review = reviews.get(id);
        Instant at = answers.heldAt().toInstant();
        var check = new Answers();
        EarlyHelpMoments.check(check, "heldAt", "When was the review, or the attempt?", at, null, "", clock.instant());
        return answers.seen() ? seen(review, answers, at, check, by) : notSeen(review, answers, at, check, by);
    }

    private Map<String, Object> seen(HealthyChildReview review, HoldHealthReview answers, Instant at, Answers check, String by) {
        var suggestion = suggestion(answers);
        check(review, answers, suggestion, at, check);
        papers.keep(review.id, review.child(), "hold-the-health-review", at, answers, suggestion, by);
        review.attempts = 0;
        review.heldAt = at;
        clocks.meet(review, at, by);
        readiness.keep(review, answers);
        String why = answers.harmBecause() != null ? answers.harmBecause() : answers.extraBecause();
        review.comesTo(answers.decision(), why == null ? answers.decision().label() : why, at, by);
        events.publishEvent(new HealthReviewHeld(review.id, review.child(), review.journey(), at, by, review.kind, answers.decision().label() + "."));
        suspect(review, answers.significantHarm(), answers.harmBecause(), at, by);
        return Map.of("childSeen", true, "reviewOutcome", answers.decision().code());
    }

    private Suggestion suggestion(HoldHealthReview answers) {
        return decisions.suggestion("health-review-concern", "decision", Map.of("significantHarm", YesNo.isYes(answers.significantHarm()),
                "extraHelp", YesNo.isYes(answers.extraHelp()), "familyAgrees", YesNo.isYes(answers.familyAgrees())));
    }

    private void check(HealthyChildReview review, HoldHealthReview answers, Suggestion suggestion, Instant at, Answers check) {
        LocalDate opens = clocks.opensOn(review.kind, review.anchor);
        check.require(!LondonTime.day(at).isBefore(opens), "heldAt", at, "When was the review, or the attempt? Before " + LondonTime.longDate(opens)
                + " it does not count as this review: record it as a contact, and hold the review in its time.");
        suggestion.asksWhyDifferent(answers.decision().code(), HealthReviewOutcome.of(suggestion.code()).label(), answers.decision().label(),
                answers.whyDifferent(), check);
        check.orRefuse();
    }

    private Map<String, Object> notSeen(HealthyChildReview review, HoldHealthReview answers, Instant at, Answers check, String by) {
        check.orRefuse();
        papers.keep(review.id, review.child(), "hold-the-health-review", at, answers, by);
        review.attempts++;
        events.publishEvent(new HealthReviewTried(review.id, review.child(), review.journey(), at, by, review.kind, answers.whyNotSeen()));
        if (review.attempts > 1) {
            events.publishEvent(new HealthChildNotSeen(review.id, review.child(), review.journey(), at, by, review.kind, answers.whyNotSeen()));
        }
        return Map.of("childSeen", false);
    }

    /** Another way was tried: try again, missed with a reason, or a concern. @return what the gateways ask. @throws Refused with every wrong field */
    Map<String, Object> reachOut(UUID id, ReachOut answers, String by) {
        var review = reviews.get(id);
        Instant at = answers.triedAt().toInstant();
        var check = EarlyHelpMoments.check(new Answers(), "triedAt", "When did you try to reach them?", at, null, "", clock.instant());
        boolean ahead = answers.nextTryOn() == null || !answers.nextTryOn().isBefore(LondonTime.day(clock.instant()));
        check.require(ahead, "nextTryOn", answers.nextTryOn(), "When will you try again? The day must be today or later.").orRefuse();
        papers.keep(id, review.child(), "reach-out-to-the-family", at, answers, by);
        events.publishEvent(new HealthReviewTried(id, review.child(), review.journey(), at, by, review.kind, answers.whatWasTried()));
        suspect(review, answers.significantHarm(), answers.worryBecause(), at, by);
        return switch (answers.next()) {
            case tryAgain -> Map.of("tryAgain", true);
            case missed -> ends(review, HealthReviewOutcome.MISSED, answers.missedReason(), answers.missedWords(), at, by);
            case concern -> ends(review, HealthReviewOutcome.FRONT_DOOR, null, answers.worryBecause(), at, by);
        };
    }

    private Map<String, Object> ends(HealthyChildReview review, HealthReviewOutcome how, String reason, String why, Instant at, String by) {
        review.missedReason = reason;
        review.comesTo(how, why, at, by);
        return Map.of("tryAgain", false, "reviewOutcome", how.code());
    }

    private void suspect(HealthyChildReview review, YesNo significantHarm, String because, Instant at, String by) {
        if (YesNo.isYes(significantHarm)) {
            events.publishEvent(new HealthHarmSuspected(review.id, review.child(), review.journey(), at, by, review.kind, because));
        }
    }
}
