package org.childjourney.reviews;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes {@code care-review}, {@code review-decisions} and {@code iro-midway-check}: one of each for each review. */
@Component
class CareReviewProcess {

    static final String KEY = "care-review";
    static final String DECISIONS = "review-decisions";
    static final String MIDWAY = "iro-midway-check";
    static final String ID = "reviewId";

    private final Processes processes;

    CareReviewProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(CareReview review) {
        processes.start(KEY, review.journey(), Map.of(ID, review.id, "childId", review.child(), "reviewRule", review.rule()));
    }

    void beginCirculation(CareReview review) {
        processes.start(DECISIONS, review.journey(), Map.of(ID, review.id, "childId", review.child()));
    }

    void beginMidwayCheck(CareReview review) {
        processes.start(MIDWAY, review.journey(), Map.of(ID, review.id, "childId", review.child()));
    }

    /** The next review was held before the midway check: it looked at the same decisions. */
    void nextReviewHeld(UUID review) {
        processes.tell("reviews.nextReviewHeld", ID, review, Map.of());
    }

    /** The child is no longer looked after: nothing of the review is needed any more. */
    void careEnded(UUID review) {
        processes.tell("reviews.careEnded", ID, review, Map.of());
    }
}
