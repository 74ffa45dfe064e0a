package org.childjourney.earlyhelp;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes on how a review came out: says so, and begins the next one, so that the chain never breaks by itself. */
@Service
@Transactional
class HealthReviewPassing {

    private final HealthyChildReviews reviews;
    private final HealthyChildChain chain;
    private final HealthReviewClocks clocks;
    private final ApplicationEventPublisher events;

    HealthReviewPassing(HealthyChildReviews reviews, HealthyChildChain chain, HealthReviewClocks clocks, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.chain = chain;
        this.clocks = clocks;
        this.events = events;
    }

    void passOn(UUID id) {
        var review = reviews.get(id);
        review.endedAt = review.outcomeAt;
        if (review.heldAt == null) {
            clocks.cancel(review, review.outcome.label() + ".", review.outcomeBy);
        }
        tell(review);
        // After the antenatal visit the chain waits for the birth.
        if (review.kind != HealthReviewKind.ANTENATAL) {
            review.kind.next().ifPresent(next -> chain.begin(review.programme(), next, review.anchor, review.outcomeBy));
        }
    }

    private void tell(HealthyChildReview review) {
        switch (review.outcome) {
            case MISSED -> events.publishEvent(new HealthReviewMissed(review.id, review.child(), review.journey(), review.outcomeAt, review.outcomeBy, review.kind,
                    review.outcomeWhy));
            case EARLY_HELP, FRONT_DOOR -> events.publishEvent(new HealthConcernRaised(review.id, review.child(), review.journey(), review.outcomeAt, review.outcomeBy,
                    review.kind, review.outcome == HealthReviewOutcome.FRONT_DOOR, review.outcomeWhy));
            default -> { }
        }
    }
}
