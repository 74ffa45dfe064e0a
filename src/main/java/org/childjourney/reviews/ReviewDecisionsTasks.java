package org.childjourney.reviews;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code review-decisions} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class ReviewDecisionsTasks {

    private final Clocks clocks;

    ReviewDecisionsTasks(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The decisions of the review are not yet sent out. */
    public void escalateWhatNearsItsDate(String reviewId) {
        clocks.escalateDue(UUID.fromString(reviewId));
    }
}
